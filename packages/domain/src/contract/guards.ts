import type { Actor } from '../people/actor.ts';
import type { Contract } from './contract.ts';
import { observationRefusal } from './decide-observe.ts';
import type { DecideContext } from './decision.ts';
import type { Refusal } from './refusals.ts';
import { outsideRenewalWindow } from './renewal.ts';
import { problemsOf } from './rules.ts';

/** What a guard looks at besides the contract. */
export type GuardFacts = Pick<DecideContext, 'today' | 'profile' | 'calendar'>;
type Guard = (contract: Contract, facts: GuardFacts, actor: Actor) => Refusal | null;

/** Conditions of the transition table that a state alone cannot tell. Null means that nothing stands in the way. */
const guards = {
  'never-signed': (contract) => (contract.number === null ? null : { code: 'already-signed' }),

  'ready-to-sign': (contract, facts) => {
    const problems = problemsOf(contract.content, { ...facts, agentId: contract.agentId });
    return problems.some((problem) => problem.level === 'fault') ? { code: 'not-ready', problems } : null;
  },

  'executive-signs-here': (_, { profile: { executiveMethod } }) =>
    executiveMethod === 'product' ? null : { code: 'executive-signs-elsewhere', method: executiveMethod },

  'parapheur-in-use': (_, { profile: { executiveMethod } }) =>
    executiveMethod === 'parapheur' ? null : { code: 'parapheur-not-in-use' },

  'not-disputed-yet': (contract) =>
    contract.managerDisputedAt === null ? null : { code: 'already-disputed' },

  'may-observe': observationRefusal,

  'has-absence': ({ absences }, { today }) =>
    absences.some(({ endsOn }) => endsOn >= today) ? null : { code: 'no-absence' },

  'not-ended': ({ term }, { today }) =>
    term !== null && today > term.endsOn ? { code: 'already-ended', endsOn: term.endsOn } : null,

  'end-not-passed': ({ effectiveOn }, { today }) =>
    effectiveOn !== null && today > effectiveOn ? { code: 'reversal-too-late', effectiveOn } : null,

  renewable: ({ term }, { today }) => (term === null ? null : outsideRenewalWindow(term, today)),
} as const satisfies Record<string, Guard>;

/** `free-to-start` is decide-start.ts's: there is no contract to look at yet. */
export type GuardName = keyof typeof guards | 'free-to-start';

/** What a named guard says of a contract. */
export function guardRefusal(
  name: GuardName | undefined,
  contract: Contract,
  facts: GuardFacts,
  actor: Actor,
): Refusal | null {
  if (name === undefined || name === 'free-to-start') return null;
  const guard: Guard = guards[name];
  return guard(contract, facts, actor);
}
