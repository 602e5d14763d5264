import type { ContractEvent } from '../contract/events.ts';
import type { ToldAct } from './notices.ts';

/**
 * Whether an act answers what the contract waited for, by whoever holds the seat that day: its holder, who stands in for them,
 * a substitute, or an officer who records what was signed on paper. Taken back, withdrawn, closed, handed over or sent back
 * by the project's lead, it is over and nobody answered.
 */
export const answersTurn = ({ before, events }: Pick<ToldAct, 'before' | 'events'>): boolean =>
  before?.state.startsWith('awaiting-') === true && events.some(isAnswer);

function isAnswer(event: ContractEvent): boolean {
  if (event.type === 'change-requested') return event.party !== 'lead';
  return event.type === 'signed' || event.type === 'declined' || event.type === 'manager-disputed';
}

/** Whether nobody is to be reminded any more of what a contract waited for: the state went on, or a manager says it is not theirs. */
export function endsTurn({ before, after, events }: Pick<ToldAct, 'before' | 'after' | 'events'>): boolean {
  const turn = before?.waitingSince ?? null;
  if (turn === null) return false;
  return turn !== after.waitingSince || events.some(({ type }) => type === 'manager-disputed');
}
