import { type Day, frenchDay, noBreakSpace, typography } from '@equipage/domain';
import { keepersReason } from './asked-letters.ts';
import type { Letter, LetterBlock } from './letter.ts';
import type { ServiceWords } from './words/lab-words.ts';
import { fill } from './words/template.ts';
import { worded } from './words/worded.ts';

/*
 * What is told of the end of the time for which something is kept. Whatever the words are, the day is among what they must
 * say, and how to keep what one wants kept follows them.
 */

/** Tells an agent that their contract comes to the end of its time. */
export function contractExpiring(
  { wordsFor, values }: ServiceWords,
  { id, number }: { id: string; number: string },
  day: Day,
): Letter {
  return worded(wordsFor({ kind: 'contract-expiring', as: 'agent' }), {
    values: { ...values, number, dueOn: frenchDay(day) },
    after: [
      paragraph(
        'Si vous voulez en garder un exemplaire, téléchargez-le avant : il garde son cachet, et se vérifie sans Équipage. Ce qui est éliminé ne se retrouve pas.',
      ),
      paragraph(
        fill(
          'Si vous avez une raison qu’il reste, un litige par exemple, dites-le avant à la communication {ofLab} : elle peut suspendre son élimination.',
          values,
        ),
      ),
    ],
    path: `/contrats/${id}`,
    reason: 'Vous recevez ce courriel parce que ce contrat est le vôtre.',
  });
}

/** Tells an agent that their draft, untouched for long, is about to go. */
export function draftExpiring(
  { wordsFor, values }: ServiceWords,
  { id, touchedOn }: { id: string; touchedOn: Day },
  day: Day,
): Letter {
  return worded(wordsFor({ kind: 'draft-expiring', as: 'agent' }), {
    values: { ...values, dueOn: frenchDay(day), touchedOn: frenchDay(touchedOn) },
    after: [
      paragraph(
        'Pour le garder, ouvrez-le et changez une réponse : son délai repart. Sans cela, il disparaîtra de lui-même.',
      ),
    ],
    path: `/contrats/${id}/etapes`,
    reason: 'Vous recevez ce courriel parce que ce brouillon est le vôtre.',
  });
}

const seeWhatEnds = '/conservation';

/** Tells the officers which contracts come to the end of their time. */
export function contractsExpiring(
  { wordsFor, values }: ServiceWords,
  contracts: readonly { number: string; day: Day }[],
): Letter {
  const items = contracts.map(({ number, day }) => ({
    text: typography(`n° ${number}, à partir du ${frenchDay(day)}`),
    path: null,
  }));
  return worded(wordsFor({ kind: 'contracts-expiring', as: 'officer' }), {
    values: { ...values, count: counted(contracts.length, 'contrat', 'contrats') },
    list: [{ kind: 'list', title: 'Contrats concernés', items }],
    after: [
      paragraph(
        'Rien n’est éliminé sans vous ni sans le visa des archives. Si un recours ou une demande est en cours, suspendez l’élimination.',
      ),
    ],
    path: seeWhatEnds,
    reason: 'Vous recevez ce courriel parce que vous suivez la communauté.',
  });
}

/** As many names as one mail gives. */
const mostNamed = 20;

/** Tells the administrators of whom nothing more than a name, if anything, will be kept. */
export function leaversExpiring(
  { wordsFor, values }: ServiceWords,
  people: readonly { firstName: string; lastName: string; day: Day }[],
): Letter {
  const more = people.length - mostNamed;
  const items = people.slice(0, mostNamed).map(({ firstName, lastName, day }) => ({
    text: typography(`${firstName} ${lastName}, à partir du ${frenchDay(day)}`),
    path: null,
  }));
  const rest = more > 0 ? [{ text: `et ${more} de plus`, path: null }] : [];
  return worded(wordsFor({ kind: 'leavers-expiring', as: 'administrator' }), {
    values: { ...values, departed: counted(people.length, 'personne partie', 'personnes parties') },
    list: [{ kind: 'list', title: 'Personnes concernées', items: [...items, ...rest] }],
    after: [
      paragraph(
        'Si une personne n’est pas partie, corrigez sa fiche avant : notez son retour, ou la fin de son emploi. Si un recours est en cours, suspendez l’élimination.',
      ),
    ],
    path: seeWhatEnds,
    reason: 'Vous recevez ce courriel parce que vous administrez Équipage.',
  });
}

/** Tells who keeps the service what was told of its pages, and will soon no longer be kept. */
export function complaintsExpiring(
  { wordsFor, values }: ServiceWords,
  complaints: readonly { reference: string; day: Day }[],
): Letter {
  const items = complaints.map(({ reference, day }) => ({
    text: typography(`${reference}, à partir du ${frenchDay(day)}`),
    path: null,
  }));
  return worded(wordsFor({ kind: 'complaints-expiring', as: 'keeper' }), {
    values: { ...values, complaints: counted(complaints.length, 'signalement', 'signalements') },
    list: [{ kind: 'list', title: 'Signalements concernés', items }],
    after: [
      paragraph(
        'Si l’un d’eux sert encore, à une réclamation ou à un recours, suspendez son effacement à la page de la conservation.',
      ),
    ],
    path: '/signalements',
    reason: keepersReason,
  });
}

/** Tells who began an elimination that it is done. */
export const eliminationDone = (
  { wordsFor, values }: ServiceWords,
  { id, number }: { id: string; number: string },
): Letter =>
  worded(wordsFor({ kind: 'elimination', as: 'preparer' }), {
    values: { ...values, disposalList: number },
    path: `/conservation/bordereaux/${id}`,
    reason: 'Vous recevez ce courriel parce que vous avez établi ou lancé cette élimination.',
  });

const counted = (count: number, one: string, several: string): string =>
  `${count}${noBreakSpace}${count > 1 ? several : one}`;
const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text: typography(text) });
