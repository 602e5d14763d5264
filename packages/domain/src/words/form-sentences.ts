import type { FormCode } from './form-codes.ts';
import { frenchList, frenchNumber } from './french.ts';
import type { Sentence } from './problem-sentences.ts';

const expectations: Readonly<Record<string, string>> = {
  string: 'Donnez un texte.',
  number: 'Donnez un nombre.',
  int: 'Donnez un nombre entier.',
  boolean: 'Répondez par oui ou par non (true ou false).',
  array: 'Donnez une liste.',
  object: 'Donnez un objet JSON.',
};

/** `U+202E`, or the character itself before its number when it can be seen. */
function named(codePoint: string): string {
  const character = String.fromCodePoint(Number.parseInt(codePoint.slice(2), 16));
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `« ${character} » (${codePoint})` : codePoint;
}

const several = (count: string | number | undefined) => (Number(count) > 1 ? 's' : '');

export const formSentences: Record<FormCode, Sentence> = {
  'missing-value': () => 'Renseignez ce champ.',
  'wrong-type': ({ expected }) => expectations[String(expected)] ?? 'Corrigez le type de cette valeur.',
  'unknown-field': () => 'Retirez ce champ : il n’existe pas ici.',
  'too-long': ({ maximum }) =>
    `Raccourcissez ce texte : ${frenchNumber(Number(maximum))} caractères au plus.`,
  'too-short': ({ minimum }) => `Écrivez au moins ${minimum} caractère${several(minimum)}.`,
  'too-many': ({ maximum }) => `Gardez ${maximum} élément${several(maximum)} au plus.`,
  'too-few': ({ minimum }) => `Donnez au moins ${minimum} élément${several(minimum)}.`,
  'too-large': ({ maximum }) => `Donnez un nombre d’au plus ${frenchNumber(Number(maximum))}.`,
  'too-small': ({ minimum }) => `Donnez un nombre d’au moins ${frenchNumber(Number(minimum))}.`,
  'forbidden-character': ({ characters }) => {
    const names = String(characters).split(' ').map(named);
    const which = names.length > 1 ? `les caractères ${frenchList(names)}` : `le caractère ${names[0]}`;
    return `Retirez ${which}, que le document ne peut pas imprimer.`;
  },
  'not-a-day': () => 'Donnez un jour qui existe, sous la forme AAAA-MM-JJ.',
  'not-a-time': () => 'Donnez une heure sous la forme HH:MM, par exemple 09:30.',
  'not-an-instant': () => 'Donnez un instant en temps universel, par exemple 2026-12-01T09:00:00Z.',
  'not-an-id': () => 'Donnez un identifiant tel que l’interface le fournit.',
  'not-an-email': () => 'Donnez une adresse électronique complète, par exemple prenom.nom@exemple.fr.',
  'not-a-hash': () => 'Donnez l’empreinte du texte affiché, 64 chiffres hexadécimaux en minuscules.',
  'not-a-count': () => 'Donnez un nombre entier à partir de 1.',
  'not-a-code': () => 'Donnez les huit chiffres du message.',
  duplicate: () => 'Ne donnez chaque valeur qu’une fois.',
  'not-allowed-value': ({ values }) =>
    values === undefined
      ? 'Choisissez une valeur parmi celles proposées.'
      : `Choisissez une valeur parmi celles-ci : ${values}.`,
  'wrong-format': () => 'Corrigez la forme de cette valeur.',
  'consent-needed': () => 'Cochez la case de consentement pour signer.',
  'not-a-time-zone': () => 'Donnez un fuseau horaire tel que Europe/Paris.',
  'not-half-points': () => 'Donnez un nombre de demi-points, par exemple 5 ou 7,5.',
  'ends-before': () => 'Donnez une heure de fin après l’heure de début.',
  'not-above-zero': () => 'Donnez un nombre au-dessus de 0.',
  'two-decimals': () => 'Donnez deux décimales au plus.',
  'email-taken': () => 'Cette adresse est déjà celle d’une autre personne de l’annuaire.',
  'own-superior': () =>
    'Personne n’est son propre supérieur hiérarchique, même par l’intermédiaire d’autres : choisissez une autre personne.',
  'unknown-person': () => 'Cette personne n’est pas dans l’annuaire : choisissez-en une autre.',
  'unknown-directorate': () =>
    'L’annuaire n’a personne dans cette direction : choisissez-en une de la liste.',
  'unknown-mission': () => 'Cette mission n’est pas dans le catalogue : choisissez-en une autre.',
};
