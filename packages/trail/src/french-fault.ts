import type { Fault } from './fault.ts';

const nbsp = '\u00A0';
const narrow = '\u202F';

/** « 12 345 » */
export const frenchCount = (count: number): string => count.toString().replace(/\B(?=(\d{3})+$)/g, narrow);

type Sentences = { [F in Fault as F['kind']]: (fault: F) => string };

const row = (position: number) => `Ligne ${frenchCount(position)}${nbsp}:`;

function rows(position: number, until: number): string {
  if (until <= position) return `La ligne ${frenchCount(position)} manque`;
  return `Les lignes ${frenchCount(position)} à ${frenchCount(until)} manquent`;
}

const sentences: Sentences = {
  unreadable: ({ line }) => `Ligne ${line} du fichier${nbsp}: ce n’est pas une ligne d’un export du journal.`,
  edited: ({ position }) => `${row(position)} modifiée. Son contenu n’est plus celui de son empreinte.`,
  'opening-edited': ({ position, pointer }) =>
    `${row(position)} la valeur en clair de ${pointer} n’est pas celle qui a été enregistrée.`,
  relinked: ({ position }) =>
    `${row(position)} modifiée, puis son empreinte refaite. La suite ne s’y rattache plus.`,
  deleted: ({ position, until }) => `${rows(position, until)}${nbsp}: supprimé du journal.`,
  inserted: ({ position, line }) =>
    `${row(position)} une ligne a été ajoutée à cette place (ligne ${line} du fichier).`,
  swapped: ({ position, with: other }) => `${row(position)} échangée avec la ligne ${frenchCount(other)}.`,
  cut: ({ position, until }) => `${rows(position, until)}${nbsp}: la fin du journal a été coupée.`,
  gap: ({ position }) =>
    `${row(position)} des actes de ce contrat manquent avant elle, et le journal a été refait sans eux.`,
  'event-missing': ({ position }) =>
    `${row(position)} l’acte dont elle parle a été supprimé de la base de données.`,
  stray: ({ contractId, sequence }) =>
    `L’acte ${sequence} du contrat ${contractId} a été ajouté dans la base de données sans passer par le journal.`,
  rewritten: ({ position }) =>
    `${row(position)} son empreinte n’est pas celle qui avait été relevée. Le journal a été refait.`,
};

/** What is wrong, in a French sentence. */
export function faultSentence(fault: Fault): string {
  // The record's own type pairs each fault with its sentence; an index by a union loses that pairing.
  const sentence = sentences[fault.kind] as (fault: Fault) => string;
  return sentence(fault);
}
