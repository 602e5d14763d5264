import { typography } from '@equipage/domain';
import type { Letter, LetterBlock } from './letter.ts';
import type { ServiceWords } from './words/lab-words.ts';
import { worded } from './words/worded.ts';

/*
 * What people ask of who keeps the service, and what they are answered. Who asks, what they wrote, how long there is to
 * answer and to whom one may complain follow any words.
 */

export const keepersReason =
  'Vous recevez ce courriel parce que vous suivez la communauté ou administrez le service.';

/** Tells who keeps the service that somebody could not use it. */
export function complaintTold(
  { wordsFor, values }: ServiceWords,
  {
    reference,
    name,
    email,
    place,
    message,
  }: Record<'reference' | 'name' | 'email' | 'place' | 'message', string>,
): Letter {
  const rows = [
    { label: 'Qui', value: name },
    { label: 'Adresse', value: email },
    { label: 'Où', value: place },
  ];
  return worded(wordsFor({ kind: 'complaint', as: 'keeper' }), {
    values: { ...values, reference },
    after: [
      { kind: 'facts', rows },
      { kind: 'quote', text: message },
      paragraph(
        'Répondez à la personne à son adresse, et donnez-lui par une autre voie ce qu’elle cherchait : sans réponse, elle peut saisir le Défenseur des droits. Notez ensuite votre réponse dans Équipage.',
      ),
    ],
    path: '/signalements',
    reason: keepersReason,
  });
}

/** A field of the directory as people name it, what it says and what it should. */
export interface Correction {
  label: string;
  before: string;
  after: string;
}

/** Tells who keeps the directory that somebody asks for a correction. */
export function rectificationAsked(
  { wordsFor, values }: ServiceWords,
  { label, before, after }: Correction,
  { name, reason }: { name: string; reason: string },
): Letter {
  const rows = [
    { label: 'Donnée', value: label },
    { label: 'L’annuaire dit', value: before },
    { label: 'Il devrait dire', value: after },
  ];
  return worded(wordsFor({ kind: 'rectification', as: 'keeper' }), {
    values: { ...values, actor: name, field: label },
    after: [
      { kind: 'facts', rows },
      { kind: 'quote', text: reason },
      paragraph('La loi donne un mois pour répondre. Le texte d’un contrat signé n’est jamais changé.'),
    ],
    path: '/corrections',
    reason: keepersReason,
  });
}

const answer = {
  path: '/mes-donnees',
  reason: 'Vous recevez ce courriel parce que vous avez demandé cette correction.',
} as const;

/** Tells who asked that it is done. */
export const rectificationMade = ({ wordsFor, values }: ServiceWords, { label, after }: Correction): Letter =>
  worded(wordsFor({ kind: 'rectification-made', as: 'requester' }), {
    values: { ...values, field: label, wanted: after },
    after: [paragraph('Le texte d’un contrat signé n’est pas changé : il dit ce qui était vrai ce jour-là.')],
    ...answer,
  });

/** Tells who asked why it is not done, and to whom they may complain of it (RGPD, article 12). */
export function rectificationRefused(
  { wordsFor, values, dataProtectionEmail }: ServiceWords,
  { label, after }: Correction,
  why: string,
): Letter {
  const at = dataProtectionEmail === '' ? '' : `, à ${dataProtectionEmail}`;
  return worded(wordsFor({ kind: 'rectification-refused', as: 'requester' }), {
    values: { ...values, field: label, wanted: after },
    after: [
      { kind: 'quote', text: why },
      paragraph(
        `Si cette réponse ne vous convient pas, écrivez à la personne déléguée à la protection des données${at}. Vous pouvez aussi adresser une réclamation à la CNIL (cnil.fr), ou saisir le juge.`,
      ),
    ],
    ...answer,
  });
}

const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text: typography(text) });
