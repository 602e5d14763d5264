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

/** As many names as one mail gives. */
const mostNamed = 20;

/** Tells the administrators of whom nothing more than a name, if anything, will be kept. */
export function leaverLetter(people: readonly { firstName: string; lastName: string; day: Day }[]): Letter {
  const many = people.length > 1;
  const count = `${people.length}${noBreakSpace}personne${many ? 's' : ''}`;
  const more = people.length - mostNamed;
  const items = people.slice(0, mostNamed).map(({ firstName, lastName, day }) => ({
    text: typography(`${firstName} ${lastName}, à partir du ${frenchDay(day)}`),
    path: null,
  }));
  const rest = more > 0 ? [{ text: `et ${more} de plus`, path: null }] : [];
  return {
    subject: typography(`Fin de conservation : ${count} de l’annuaire`),
    title: typography(
      `Ce que l’annuaire garde de ${count} parti${many ? 'es' : 'e'} ne sera bientôt plus gardé.`,
    ),
    blocks: [
      paragraph(
        many
          ? 'Leurs fiches, leur histoire et leurs comptes reliés seront effacés. Ne resteront que le nom, la fonction et la direction de qui est nommé dans un contrat gardé, le temps de celui-ci.'
          : 'Sa fiche, son histoire et ses comptes reliés seront effacés. Ne resteront que le nom, la fonction et la direction si un contrat gardé la nomme, le temps de celui-ci.',
      ),
      paragraph(
        'Si une personne n’est pas partie, corrigez sa fiche avant : notez son retour, ou la fin de son emploi. Si un recours est en cours, suspendez l’élimination.',
      ),
      { kind: 'list', title: 'Personnes concernées', items: [...items, ...rest] },
    ],
    action: { label: 'Voir ce qui arrive à terme', path: '/conservation' },
    reason: 'Vous recevez ce courriel parce que vous administrez Équipage.',
  };
}
