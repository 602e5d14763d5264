import type { Actor } from '../people/actor.ts';
import { partiesOf } from '../people/seats.ts';
import type { Contract } from './contract.ts';
import { type GuardFacts, guardRefusal } from './guards.ts';
import { type Act, acts, lineFor, type Transition } from './transitions.ts';

/** The acts that this person may do on the contract now, guards included, each with its line of the table. */
export function allowedLines(contract: Contract, actor: Actor, facts: GuardFacts): Transition[] {
  const held = partiesOf(contract, actor);
  return acts.flatMap((act) => {
    const line = lineFor(act, contract.state, held);
    return line !== undefined && guardRefusal(line.guard, contract, facts) === null ? [line] : [];
  });
}

/** The same by name alone. */
export function allowedActs(contract: Contract, actor: Actor, facts: GuardFacts): Act[] {
  return allowedLines(contract, actor, facts).map(({ act }) => act);
}
