import type { ParapheurTrace } from '../contract/contract.ts';
import type { Instant } from '../term/day.ts';
import { frenchList } from './french.ts';

/** Why a file that came back from a signature book is not taken, and what to do then. */
const broughtBackSentences = {
  'not-a-pdf': 'Ce fichier n’est pas un PDF. Déposez celui que le parapheur a rendu.',
  encrypted: 'Ce PDF est protégé par un mot de passe. Faites rendre au parapheur un fichier sans protection.',
  unsigned:
    'Ce fichier ne porte aucune signature électronique. Déposez celui que le parapheur rend une fois signé.',
  'other-content':
    'La signature ne porte pas sur ce que contient ce fichier : il a été changé depuis, ou elle vient d’un autre.',
  'wrong-signature':
    'La signature de ce fichier n’a pas pu être vérifiée : il est incomplet ou abîmé, ou elle n’est pas d’une forme connue. Prenez-le de nouveau au parapheur.',
  'bytes-after':
    'Quelque chose a été ajouté à ce fichier après sa signature. Déposez-le tel que la signature l’a laissé.',
  'certificate-not-valid': 'Le certificat de la signature n’était pas valide quand elle a été donnée.',
  'other-document':
    'Ce fichier n’a pas le texte de celui qui a été remis pour ce contrat. Vérifiez que c’est le bon.',
  'drawn-over':
    'Ce fichier n’est pas dessiné comme celui qui a été remis : {pages}. Regardez-les l’un à côté de l’autre, puis faites signer de nouveau le fichier remis, sans que le parapheur y dessine rien d’autre que la signature.',
  'covered-words':
    'Une signature visible recouvre des mots : {pages}. Faites signer de nouveau le fichier remis, en plaçant la signature là où rien n’est écrit.',
  'foreign-notes':
    'Des annotations, des champs ou des actions ont été ajoutés à ce fichier. Faites signer de nouveau celui qui a été remis.',
  unreadable: 'Ce fichier n’a pas pu être lu : il est abîmé ou trop lourd.',
} as const;
export type BroughtBackFault = keyof typeof broughtBackSentences;

/** The sentence of a fault, with the pages, from 1 on, where it is seen: « pages 2 et 3 ». */
export function broughtBackSentence(fault: BroughtBackFault, pages: readonly number[] = []): string {
  const named = `${pages.length === 1 ? 'page' : 'pages'}\u00A0${frenchList(pages.map(String))}`;
  return broughtBackSentences[fault].replace('{pages}', named);
}

/** What was found in a file that came back, once it is taken for the one that was handed out. */
export interface BroughtBack extends Omit<ParapheurTrace, 'broughtBackBy'> {
  /** When the file says it was signed; null when it does not say. */
  signedAt: Instant | null;
}
