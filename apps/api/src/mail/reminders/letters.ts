import { dayIn, frenchDay, fullName, mostReminders, noBreakSpace, type Person } from '@equipage/domain';
import type { Letter } from '../../platform/mail/letter.ts';
import { labWords } from '../../platform/mail/words/lab-words.ts';
import type { WordsFor } from '../../platform/mail/words/reworded.ts';
import type { MailValues } from '../../platform/mail/words/template.ts';
import { worded } from '../../platform/mail/words/worded.ts';
import type { Known } from '../known.ts';
import { factRows, valuesOf } from '../words/facts.ts';

/** A contract of which somebody is reminded. */
export interface Awaited {
  known: Known;
  turn: string;
  /** Working days. */
  waited: number;
  /** Null of one sent by hand. */
  rank: number | null;
}

const reason = 'Vous recevez ce courriel parce qu’un contrat attend votre décision.';

const seatOf = ({ known }: Awaited) =>
  known.contract.state === 'awaiting-executive' ? ('executive' as const) : ('manager' as const);

export const days = (count: number): string =>
  `${count}${noBreakSpace}${count > 1 ? 'jours ouvrés' : 'jour ouvré'}`;
export const sinceOf = ({ turn, known }: Awaited): string => frenchDay(dayIn(turn, known.profile.timeZone));

export const waitingValues = (awaited: Awaited): MailValues => ({
  ...valuesOf(awaited.known),
  since: sinceOf(awaited),
  waited: days(awaited.waited),
});

function kindOf({ rank }: Awaited, by: Person | null) {
  if (by !== null) return 'reminder-by-hand';
  return rank === mostReminders ? 'last-reminder' : 'reminder';
}

/** Reminds somebody of one contract; by hand, it says who asks. */
export function reminderLetter(wordsFor: WordsFor, awaited: Awaited, by: Person | null): Letter {
  const { known } = awaited;
  return worded(wordsFor({ kind: kindOf(awaited, by), as: seatOf(awaited) }), {
    values: { ...waitingValues(awaited), ...(by !== null && { actor: fullName(by) }) },
    after: [{ kind: 'facts', rows: factRows(known, true) }],
    path: `/a-decider/${known.contract.id}`,
    reason,
  });
}

/** What several contracts wait for: one may wait for the agreement of who signs another. */
function awaitedWords(all: readonly Awaited[]): string {
  const seats = new Set(all.map(seatOf));
  if (seats.size > 1) return 'votre décision';
  return seats.has('executive') ? 'votre signature' : 'votre accord';
}

const lineOf = (awaited: Awaited): string => {
  const { agent, figures } = valuesOf(awaited.known);
  return `${agent}, depuis le ${sinceOf(awaited)} (${days(awaited.waited)})${noBreakSpace}: ${figures}`;
};

/** Reminds somebody of several contracts in one mail. */
export function remindersLetter(wordsFor: WordsFor, all: readonly Awaited[], lab: string): Letter {
  const kind = all.some(({ rank }) => rank === mostReminders) ? 'last-reminders' : 'reminders';
  const items = all.map((awaited) => ({
    text: lineOf(awaited),
    path: `/a-decider/${awaited.known.contract.id}`,
  }));
  return worded(wordsFor({ kind, as: 'manager' }), {
    values: {
      ...labWords(lab),
      count: `${all.length}${noBreakSpace}contrats`,
      awaited: awaitedWords(all),
    },
    list: [{ kind: 'list', title: 'En attente', items }],
    path: '/a-decider',
    reason,
  });
}
