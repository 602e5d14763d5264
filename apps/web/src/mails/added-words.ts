import type { MailLetter } from '@equipage/contract-text';
import type { LetterKind } from '@equipage/domain';

const link = 'Le lien lui-même est ajouté par le service';

/** What follows the words of a kind besides its link. */
const ofKind: Partial<Record<LetterKind, string>> = {
  'sign-in':
    'Le lien, le code, leur délai et la phrase pour qui n’a rien demandé sont ajoutés par le service : rien ne les retire.',
  'contract-expiring': `${link}, avec la façon d’en garder un exemplaire et celle de demander que le contrat reste.`,
  'draft-expiring': `${link}, avec la façon de garder le brouillon.`,
  elimination: `${link}.`,
  complaint: `${link}, avec qui signale le défaut, ce que la personne a écrit et ce qui lui est dû.`,
  rectification: `${link}, avec ce qui est à corriger, ce que la personne a écrit et le délai pour répondre.`,
  'rectification-made': `${link}, avec ce que deviennent les contrats déjà signés.`,
  'rectification-refused': `${link}, avec la raison donnée, et à qui la personne peut se plaindre.`,
};

/** What the product adds to the words, whatever they are. */
export function addedWords(letter: MailLetter | undefined): string {
  const own = letter && ofKind[letter.kind];
  if (own !== undefined) return own;
  if (letter?.variables.includes('list') === true)
    return `${link}. La liste se place où vous voulez, dans un paragraphe à elle.`;
  return `${link}, avec les chiffres du contrat et ce que la personne a écrit.`;
}
