import { fullName, type Person, typography } from '@equipage/domain';
import type { Letter } from '../../platform/mail/letter.ts';
import { type RectificationRow, wordsOf } from './store.ts';

/** Tells who keeps the directory that somebody asks for a correction. */
export function askedLetter(row: RectificationRow, person: Person): Letter {
  const { label, before, after } = wordsOf(row);
  return {
    subject: typography(`Correction demandée par ${fullName(person)} : ${label}`),
    title: typography(`${fullName(person)} demande une correction de ses données.`),
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: 'Donnée', value: label },
          { label: 'L’annuaire dit', value: before },
          { label: 'Il devrait dire', value: after },
        ],
      },
      { kind: 'quote', text: row.reason },
      {
        kind: 'paragraph',
        text: typography(
          'La loi donne un mois pour répondre. Le texte d’un contrat signé n’est jamais changé.',
        ),
      },
    ],
    action: { label: 'Répondre à la demande', path: '/corrections' },
    reason: 'Vous recevez ce courriel parce que vous suivez la communauté ou administrez le service.',
  };
}

/** Tells who asked what was answered. */
export function answeredLetter(row: RectificationRow): Letter {
  const { label, after } = wordsOf(row);
  const isMade = row.made === true;
  return {
    subject: typography(`${isMade ? 'Correction faite' : 'Correction refusée'} : ${label}`),
    title: typography(
      isMade
        ? `La correction que vous avez demandée est faite : ${label}, ${after}.`
        : `La correction que vous avez demandée n’est pas faite : ${label}.`,
    ),
    blocks: [
      ...(row.answer === null ? [] : [{ kind: 'quote', text: row.answer } as const]),
      {
        kind: 'paragraph',
        text: typography(
          isMade
            ? 'L’annuaire dit maintenant ce que vous avez demandé. Le texte d’un contrat signé n’est pas changé : il dit ce qui était vrai ce jour-là.'
            : 'Vous pouvez demander autrement, ou écrire à la personne déléguée à la protection des données.',
        ),
      },
    ],
    action: { label: 'Voir mes données', path: '/mes-donnees' },
    reason: 'Vous recevez ce courriel parce que vous avez demandé cette correction.',
  };
}
