import { expect } from 'vitest';
import { sumsOf } from '../term/sums.ts';

import { sampleProfile } from './content.sample.ts';
import { type Contract, type ContractState, type Seat, seats } from './contract.ts';
import type { DecideContext } from './decision.ts';
import { isOpen, isRunning, runsUntil } from './phase.ts';
import { type Act, transitions } from './transitions.ts';

/* What the rules promise of any contract at any time, written from rules.md. */

const signedSeats: Record<ContractState, readonly Seat[] | 'any'> = {
  draft: [],
  'changes-requested': [],
  'awaiting-manager': ['agent'],
  'awaiting-executive': ['agent', 'manager'],
  signed: seats,
  terminated: seats,
  declined: 'any',
  withdrawn: 'any',
  closed: 'any',
};

/** The signatures needed and no other, each on the frozen text, none of them by the agent under another seat. */
export function expectSignatures({ state, signatures, frozen, agentId }: Contract): void {
  const expected = signedSeats[state];
  if (expected !== 'any') expect(signatures.map(({ seat }) => seat)).toEqual(expected);
  for (const { seat, personId, contentHash } of signatures) {
    expect(contentHash).toBe(frozen?.hash);
    expect(personId === agentId).toBe(seat === 'agent');
  }
  if (signatures.length === 0) expect(frozen).toBeNull();
}

/** Hours never exceed the part promised of the working time, nor the planned dates the hours. */
export function expectWithinCeiling({ content, frozen }: Contract): void {
  const sums = sumsOf(content, sampleProfile);
  const { workShare } = content.identity;
  const { percent } = content.commitment;
  if (sums === null || workShare === null || percent === null) return;
  const ceiling =
    (sampleProfile.yearlyHours * workShare * percent * sampleProfile.termMonths) / (100 * 100 * 12);
  expect(sums.hours).toBeLessThanOrEqual(ceiling);
  if (frozen !== null) expect(sums.plannedHours).toBeLessThanOrEqual(sums.hours);
}

/** At most one contract open, and none running beside another on the same day. */
export function expectOneAtATime(contracts: readonly Contract[], today: string): void {
  expect(contracts.filter(isOpen).length).toBeLessThanOrEqual(1);
  const inForce = contracts.filter(
    ({ state, term, effectiveOn }) =>
      isRunning({ state, term, effectiveOn }, today) && (term?.startsOn ?? today) <= today,
  );
  expect(inForce.length).toBeLessThanOrEqual(1);
  for (const first of contracts)
    for (const other of contracts)
      if (first !== other && isRunning(first, today) && isRunning(other, today))
        expect(apart(first, other)).toBe(true);
}

function apart(first: Contract, other: Contract): boolean {
  if (neverRuns(first) || neverRuns(other)) return true;
  const [a, b] = [first, other].map(({ term }) => term?.startsOn ?? '');
  const earlier = (a ?? '') <= (b ?? '') ? first : other;
  const later = earlier === first ? other : first;
  return (runsUntil(earlier) ?? '') < (later.term?.startsOn ?? '');
}

/** Ended before its first day: it has no day in common with anything (design: rules.md, termination). */
function neverRuns(contract: Contract): boolean {
  return (runsUntil(contract) ?? '') < (contract.term?.startsOn ?? '');
}

/** The change of state is a line of the table. */
export function expectLine(act: Act, before: ContractState | 'none', after: ContractState | 'gone'): void {
  const to = after === before ? ['same', 'new-draft', after] : [after];
  const lines = transitions.filter(
    (line) => line.act === act && (before === 'none' ? line.from === 'none' : line.from.includes(before)),
  );
  expect(lines.some((line) => to.includes(line.to))).toBe(true);
}

/** Whoever has just signed held the seat then, and signed today. */
export function expectSeatsHeld(before: Contract, after: Contract, { actor, now }: DecideContext): void {
  const held: Record<Seat, boolean> = {
    agent: actor.personId === before.agentId,
    manager: actor.personId === before.content.service.managerId,
    executive: actor.roles.includes('executive'),
  };
  for (const { seat, personId, at } of after.signatures.slice(before.signatures.length)) {
    expect([seat, held[seat], personId, at]).toEqual([seat, true, actor.personId, now]);
  }
}

/** A number is never changed, nor a frozen text while a signature stands on it. */
export function expectKept(before: Contract, after: Contract): void {
  if (before.number !== null) expect(after.number).toBe(before.number);
  if (before.frozen !== null && after.frozen !== null) expect(after.frozen).toEqual(before.frozen);
  expect(after.version).toBe(before.version + 1);
}
