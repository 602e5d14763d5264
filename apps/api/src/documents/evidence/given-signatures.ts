import type { Signature } from '@equipage/domain';
import type { trailOf } from '../../db/contracts/trail.ts';

export type EventRow = Awaited<ReturnType<typeof trailOf>>[number];

/** A signature that was given, and what it fell with, if it fell. */
export interface GivenSignature {
  signature: Signature;
  /** The event that voided it: a change asked for, or the contract taken back. */
  voidedBy: EventRow | null;
}

/** Every signature that a contract's events hold, in the order they were given; the voided ones stay. */
export function givenSignatures(rows: readonly EventRow[]): GivenSignature[] {
  const given: GivenSignature[] = [];
  for (const [place, row] of rows.entries()) {
    if (row.data.type === 'taken-over')
      given.push(...row.data.signatures.map((signature) => ({ signature, voidedBy: null })));
    if (row.data.type === 'signed') given.push({ signature: row.data.signature, voidedBy: null });
    // What voids is written just before, by the same act.
    if (row.data.type === 'signatures-voided')
      for (const one of given) one.voidedBy ??= rows[place - 1] ?? row;
  }
  return given;
}
