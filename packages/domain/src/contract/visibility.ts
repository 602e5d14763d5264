import type { Actor } from '../people/actor.ts';
import { partiesOf } from '../people/seats.ts';
import type { Contract } from './contract.ts';

/** How much of a contract a person sees: all of it, the project lead's share, or nothing (answered as absent). */
export type Sight = 'full' | 'lead' | null;

/** Who sees what (design: rules.md). A contract that was never signed, and so has no number, is its agent's alone. */
export function canSee(contract: Contract, actor: Actor): Sight {
  const held = partiesOf(contract, actor);
  if (held.includes('agent')) return 'full';
  if (contract.number === null || held.length === 0) return null;
  return held.some((party) => party !== 'lead') ? 'full' : 'lead';
}
