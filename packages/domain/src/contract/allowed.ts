import type { Actor } from '../people/actor.ts';
import { partiesOf } from '../people/seats.ts';
import type { Contract } from './contract.ts';
import { type GuardFacts, guardRefusal } from './guards.ts';
import { type Act, acts, lineFor } from './transitions.ts';

/** The acts that this person may do on the contract now, guards included. */
export function allowedActs(contract: Contract, actor: Actor, facts: GuardFacts): Act[] {
  const held = partiesOf(contract, actor);
  return acts.filter((act) => {
    const line = lineFor(act, contract.state, held, facts.profile);
    return line !== undefined && guardRefusal(line.guard, contract, facts, actor) === null;
  });
}
