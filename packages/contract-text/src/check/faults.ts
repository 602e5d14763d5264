import { requiredCommitments } from './commitments.ts';

export const wordingFaultCodes = [
  'unknown-variable',
  'unknown-condition',
  'stray-sign',
  'three-forms',
  'empty-form',
  'not-for-everyone',
  'median-dot',
  'gender-point',
  'gender-slash',
  'gender-parenthesis',
  'gender-hyphen',
  'straight-apostrophe',
  'straight-quotation-mark',
  'forbidden-character',
  'too-long',
  'empty-sentence',
  'empty-heading',
  'empty-block',
  'empty-section',
  'no-section',
  'same-section',
  'commitment-dropped',
  'commitment-contradicted',
] as const;
export type WordingFaultCode = (typeof wordingFaultCodes)[number];

/** What keeps a version from being published, and where: a JSON pointer into it. */
export interface WordingFault {
  pointer: string;
  code: WordingFaultCode;
  /** The word, the sign, the variable or the commitment that it is about. */
  about?: string;
}

/** Longest heading and sentence, in characters. */
export const wordingLimits = { heading: 160, sentence: 2000 } as const;

const sentences: Record<WordingFaultCode, (about: string) => string> = {
  'unknown-variable': (name) =>
    `La variable « ${name} » n’existe pas : retirez-la et choisissez-en une dans le menu.`,
  'unknown-condition': (name) =>
    `La phrase dépend de « ${name} », que l’application ne connaît pas : supprimez-la.`,
  'stray-sign': (sign) =>
    `Le signe ${sign} est réservé aux variables et aux accords, et celui-ci n’est pas fermé : retirez-le.`,
  'three-forms': () =>
    'Un accord a trois formes : pour Madame, pour Monsieur, et sans civilité. Ouvrez-le et complétez-le.',
  'empty-form': () => 'Une forme de cet accord est vide : ouvrez-le et écrivez-la.',
  'not-for-everyone': (word) =>
    `« ${word} » ne convient pas à tout le monde : remplacez ces mots par un accord.`,
  'median-dot': (word) => `« ${word} » porte un point médian : écrivez un accord, ou « la ou le ».`,
  'gender-point': (word) => `« ${word} » marque le genre par un point : écrivez un accord, ou « la ou le ».`,
  'gender-slash': (word) =>
    `« ${word} » porte une barre entre deux lettres : écrivez un accord, ou « la ou le ».`,
  'gender-parenthesis': (word) =>
    `« ${word} » marque le genre entre parenthèses : écrivez un accord, ou « la ou le ».`,
  'gender-hyphen': (word) =>
    `« ${word} » marque le genre par un trait d’union : écrivez un accord, ou « la ou le ».`,
  'straight-apostrophe': (word) => `« ${word} » porte une apostrophe droite : tapez ’ à la place de '.`,
  'straight-quotation-mark': () => 'Cette phrase porte des guillemets droits : tapez « et » à la place de ".',
  'forbidden-character': (characters) =>
    `Le document ne sait pas imprimer ${characters} : retirez ce caractère.`,
  'too-long': (max) => `C’est trop long : ${max} caractères au plus.`,
  'empty-sentence': () => 'Cette phrase est vide : écrivez-la ou supprimez-la.',
  'empty-heading': () => 'Ce titre est vide : écrivez-le.',
  'empty-block': () => 'Ce paragraphe n’a plus de phrase : supprimez-le ou ajoutez-en une.',
  'empty-section': () => 'Cette partie n’a plus de texte : supprimez-la ou écrivez-en un.',
  'no-section': () => 'Le contrat n’a plus aucune partie.',
  'same-section': () =>
    'Deux parties portent le même nom interne : supprimez celle-ci et ajoutez-la de nouveau.',
  'commitment-dropped': (id) => `Un engagement du contrat n’est plus dit : ${saidOf(id)}.`,
  'commitment-contradicted': (id) =>
    `Cette phrase contredit un engagement du contrat : ${saidOf(id)}. Retirez-la ou dites-la autrement.`,
};

const saidOf = (id: string): string => requiredCommitments.find((each) => each.id === id)?.says ?? id;

/** What is wrong and what to do, in French. */
export function wordingFaultSentence({ code, about = '' }: Pick<WordingFault, 'code' | 'about'>): string {
  return sentences[code](about);
}
