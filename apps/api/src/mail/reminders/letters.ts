import {
  dayIn,
  frenchDay,
  fullName,
  mostReminders,
  noBreakSpace,
  type Person,
  politeName,
  typography,
} from '@equipage/domain';
import type { Letter } from '../../platform/mail/letter.ts';
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

const isForExecutive = ({ known }: Awaited): boolean => known.contract.state === 'awaiting-executive';
const decision = (awaited: Awaited): string => (isForExecutive(awaited) ? 'signature' : 'accord');
const days = (count: number): string => `${count}${noBreakSpace}${count > 1 ? 'jours ouvrés' : 'jour ouvré'}`;
const sinceOf = ({ turn, known }: Awaited): string => frenchDay(dayIn(turn, known.profile.timeZone));

const lastWords = typography(
  'C’est le dernier rappel : sans réponse, la communication du Lab’ sera prévenue. Votre silence ne vaut ni accord ni refus.',
);
const silenceWords =
  'Votre silence ne vaut ni accord ni refus ; vous pouvez aussi demander une modification, ou refuser.';

/** Reminds somebody of one contract; by hand, it says who asks. */
export function reminderLetter(awaited: Awaited, by: Person | null): Letter {
  const { ofAgent } = valuesOf(awaited.known);
  const words = isForExecutive(awaited) ? 'votre signature' : 'votre accord';
  const asked = by === null ? [] : [`${fullName(by)} vous le rappelle.`];
  const isLast = awaited.rank === mostReminders;
  return {
    subject: `${typography('Rappel :')} le contrat ${ofAgent} attend ${words}`,
    title: `Le contrat ${ofAgent} attend ${words} depuis le ${sinceOf(awaited)}, soit ${days(awaited.waited)}.`,
    blocks: [
      ...[...asked, isLast ? lastWords : typography(silenceWords)].map(
        (text) => ({ kind: 'paragraph', text }) as const,
      ),
      { kind: 'facts', rows: factRows(awaited.known, true) },
    ],
    action: { label: 'Lire et décider', path: `/a-decider/${awaited.known.contract.id}` },
    reason,
  };
}

/** Reminds somebody of several contracts in one mail. */
export function remindersLetter(all: readonly Awaited[]): Letter {
  const [first] = all;
  const words = first === undefined ? 'accord' : decision(first);
  const hasLast = all.some(({ rank }) => rank === mostReminders);
  return {
    subject: typography(`Rappel : ${all.length} contrats attendent votre ${words}`),
    title: `${all.length} contrats attendent votre ${words}.`,
    blocks: [
      {
        kind: 'list',
        title: 'En attente',
        items: all.map((awaited) => ({
          text: `${valuesOf(awaited.known).agent}, depuis le ${sinceOf(awaited)} (${days(awaited.waited)})${noBreakSpace}: ${valuesOf(awaited.known).figures}`,
          path: `/a-decider/${awaited.known.contract.id}`,
        })),
      },
      { kind: 'paragraph', text: hasLast ? lastWords : typography(silenceWords) },
    ],
    action: { label: 'Voir tout ce qui attend', path: '/a-decider' },
    reason,
  };
}

/** Tells an officer that somebody does not answer, or no longer can. */
export function silenceLetter(awaited: Awaited, holder: Person, isPresent: boolean): Letter {
  const { ofAgent } = valuesOf(awaited.known);
  const why = isPresent
    ? `Les rappels prévus sont restés sans réponse. `
    : `${politeName(holder)} n’est plus dans l’annuaire et ne reçoit plus de courriel. `;
  return {
    subject: `${typography('Sans réponse :')} le contrat ${ofAgent}`,
    title: `Le contrat ${ofAgent} attend ${fullName(holder)} depuis le ${sinceOf(awaited)}, soit ${days(awaited.waited)}.`,
    blocks: [
      {
        kind: 'paragraph',
        text: typography(
          `${why}Le silence ne décide de rien : vous pouvez confier le contrat à quelqu’un d’autre, le clore, ou attendre.`,
        ),
      },
      { kind: 'facts', rows: factRows(awaited.known, true) },
    ],
    action: { label: 'Voir le contrat', path: `/contrats/${awaited.known.contract.id}` },
    reason: 'Vous recevez ce courriel parce que vous suivez la communauté.',
  };
}
