import { type Day, frenchDay, noBreakSpace, typography } from '@equipage/domain';
import type { Letter } from '../platform/mail/letter.ts';
import type { KeptContract, KeptDraft } from './kept.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text: typography(text) }) as const;

/** Tells an agent that their contract comes to the end of its time. */
export const contractLetter = ({ id, number }: KeptContract, day: Day): Letter => ({
  subject: typography(`Fin de conservation du contrat n° ${number}`),
  title: typography(`Votre contrat n° ${number} ne sera plus conservé à partir du ${frenchDay(day)}.`),
  blocks: [
    paragraph(
      'À cette date, il pourra être éliminé, avec ses signatures et son fichier scellé, si le service des archives donne son visa. Ce qui est éliminé ne se retrouve pas.',
    ),
    paragraph(
      'Si vous voulez en garder un exemplaire, téléchargez-le avant : il garde son cachet, et se vérifie sans Équipage.',
    ),
  ],
  action: { label: 'Voir le contrat', path: `/contrats/${id}` },
  reason: 'Vous recevez ce courriel parce que ce contrat est le vôtre.',
});

/** Tells an agent that their draft, untouched for long, is about to go. */
export const draftLetter = ({ id, touchedOn }: KeptDraft, day: Day): Letter => ({
  subject: 'Votre brouillon de contrat va être supprimé',
  title: typography(`Votre brouillon de contrat sera supprimé le ${frenchDay(day)}.`),
  blocks: [
    paragraph(
      `Vous n’y avez rien changé depuis le ${frenchDay(touchedOn)}. Pour le garder, ouvrez-le et changez une réponse : son délai repart.`,
    ),
    paragraph('Sans cela, il disparaîtra de lui-même. Personne d’autre que vous ne l’a lu.'),
  ],
  action: { label: 'Ouvrir le brouillon', path: `/contrats/${id}/etapes` },
  reason: 'Vous recevez ce courriel parce que ce brouillon est le vôtre.',
});

/** Tells the officers which contracts come to the end of their time. */
export function officerLetter(contracts: readonly { number: string; day: Day }[]): Letter {
  const many = contracts.length > 1;
  const count = `${contracts.length}${noBreakSpace}contrat${many ? 's' : ''}`;
  return {
    subject: typography(`Fin de conservation : ${count}`),
    title: typography(
      `${count} ${many ? 'arrivent' : 'arrive'} au terme de ${many ? 'leur' : 'sa'} conservation.`,
    ),
    blocks: [
      paragraph(
        'Rien n’est éliminé sans vous ni sans le visa des archives. Si un recours ou une demande est en cours, suspendez l’élimination.',
      ),
      {
        kind: 'list',
        title: 'Contrats concernés',
        items: contracts.map(({ number, day }) => ({
          text: typography(`n° ${number}, à partir du ${frenchDay(day)}`),
          path: null,
        })),
      },
    ],
    action: { label: 'Voir ce qui arrive à terme', path: '/conservation' },
    reason: 'Vous recevez ce courriel parce que vous suivez la communauté.',
  };
}
