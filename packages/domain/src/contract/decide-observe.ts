import type { Actor } from '../people/actor.ts';
import { afterWorkingDays, type Calendar } from '../term/calendar.ts';
import { addDays, type Day, dayIn } from '../term/day.ts';
import type { Contract } from './contract.ts';
import { type Command, type DecideContext, type Decision, happened, refused } from './decision.ts';
import type { GuardFacts } from './guards.ts';
import type { Refusal } from './refusals.ts';

/** Working days that who is kept informed has, from the day on which the contract went to the hierarchy. */
const observationDays = 5;
/** How long before this day a school's head may have agreed, in days. */
const agreedWithin = 366;

/** The last day on which somebody kept informed may say what they think of it; null while it awaits nobody's signature. */
export function observableUntil(
  contract: Contract,
  { calendar, profile }: { calendar: Calendar; profile: { timeZone: string } },
): Day | null {
  if (!contract.state.startsWith('awaiting-')) return null;
  const agent = contract.signatures.find(({ seat }) => seat === 'agent');
  const sentAt = contract.sentAt ?? agent?.at ?? null;
  return sentAt === null
    ? null
    : afterWorkingDays(calendar, dayIn(sentAt, profile.timeZone), observationDays);
}

/** One observation a person and a text, in time. */
export function observationRefusal(contract: Contract, facts: GuardFacts, actor: Actor): Refusal | null {
  const has = contract.observations.some(
    ({ source, personId, contentHash }) =>
      source === 'informed' && personId === actor.personId && contentHash === contract.frozen?.hash,
  );
  if (has) return { code: 'already-observed' };
  const until = observableUntil(contract, facts);
  return until !== null && facts.today > until ? { code: 'observation-too-late', until } : null;
}

/** What is said of the text as its agent signed it: no signature covers it, and none waits for it. */
export function observe(
  contract: Contract,
  command: Extract<Command, { type: 'observe' | 'record-observation' }>,
  { actor: { personId }, now: at, today }: DecideContext,
): Decision {
  const contentHash = contract.frozen?.hash ?? '';
  const said = { type: 'observed', personId, text: command.text, at, contentHash } as const;
  if (command.type === 'observe') return happened({ ...said, source: 'informed', name: null, saidOn: null });
  const { name, saidOn } = command;
  const from = addDays(today, -agreedWithin);
  if (saidOn > today || saidOn < from) return refused({ code: 'said-on-out-of-range', from, to: today });
  return happened({ ...said, source: 'school', name, saidOn });
}
