import type { Actor } from '../people/actor.ts';
import { partiesOf } from '../people/seats.ts';
import type { Contract, Party } from './contract.ts';

/**
 * How much of a contract a person sees: all of it; its text, its signatures and what was observed of it (`reading`); the
 * project lead's share; or nothing (answered as absent).
 */
export type Sight = 'full' | 'reading' | 'lead' | null;

/** Those who settle nothing, and are shown what they need to read. */
const readers: readonly Party[] = ['lead', 'informed', 'assistant'];

/** Who sees what (design: rules.md). A contract that was never signed, and so has no number, is its agent's alone. */
export function canSee(contract: Contract, actor: Actor): Sight {
  const held = partiesOf(contract, actor);
  if (held.includes('agent')) return 'full';
  if (contract.number === null || held.length === 0) return null;
  if (held.some((party) => !readers.includes(party))) return 'full';
  return held.every((party) => party === 'lead') ? 'lead' : 'reading';
}

/** Whether a person reads what the contract says. */
export function canRead(contract: Contract, actor: Actor): boolean {
  const sight = canSee(contract, actor);
  return sight === 'full' || sight === 'reading';
}
