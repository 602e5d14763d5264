import { addDays, type Day } from '../term/day.ts';
import type { Term } from './contract.ts';
import type { Refusal } from './refusals.ts';

/** From how many days before to how many days after its end a contract may be extended, both included. */
const renewalDays = { before: 60, after: 90 } as const;

/** What keeps a contract of this term from being extended today. */
export function outsideRenewalWindow(term: Term, today: Day): Refusal | null {
  const from = addDays(term.endsOn, -renewalDays.before);
  const until = addDays(term.endsOn, renewalDays.after);
  if (today < from) return { code: 'not-renewable-yet', from };
  return today > until ? { code: 'no-longer-renewable', until } : null;
}
