import { expect, test } from 'vitest';
import { contractIn } from './contract.sample.ts';
import { contractStates } from './contract.ts';
import { isOpen, isRunning, overlapping, phaseOf } from './phase.ts';

const signed = contractIn('signed');
const terminated = contractIn('terminated');

test.each([
  ['2026-11-30', 'upcoming'],
  ['2026-12-01', 'active'],
  ['2027-04-30', 'active'],
  ['2027-05-01', 'evaluation-due'],
  ['2027-05-31', 'evaluation-due'],
  ['2027-06-01', 'ended'],
])('on %s a contract from 1 December to 31 May is %s', (today, phase) => {
  expect(phaseOf(signed, today)).toBe(phase);
});

test('an evaluation once recorded is due no more', () => {
  const evaluated = { ...signed, evaluationRecordedAt: '2027-05-03T08:00:00.000Z' };
  expect(phaseOf(evaluated, '2027-05-10')).toBe('active');
});

test('only a signed contract has a phase', () => {
  for (const state of contractStates)
    expect(phaseOf(contractIn(state), '2026-11-02') === null).toBe(state !== 'signed');
});

test('open while it is written or awaits a signature', () => {
  expect(contractStates.filter((state) => isOpen({ state }))).toEqual([
    'draft',
    'awaiting-manager',
    'changes-requested',
    'awaiting-executive',
  ]);
});

test.each([
  ['2026-11-03', true, true],
  ['2027-05-20', true, true],
  ['2027-05-21', true, false],
  ['2027-05-31', true, false],
  ['2027-06-01', false, false],
])('on %s signed runs: %s, ended early on 20 May: %s', (today, runs, stillRuns) => {
  expect(isRunning(signed, today)).toBe(runs);
  expect(isRunning(terminated, today)).toBe(stillRuns);
});

test('nothing else runs', () => {
  const others = contractStates.filter((state) => state !== 'signed' && state !== 'terminated');
  for (const state of others) expect(isRunning(contractIn(state), '2026-12-15')).toBe(false);
});

test.each([
  ['2027-05-31', '2027-11-30', true],
  ['2027-06-01', '2027-11-30', false],
  ['2026-06-01', '2026-11-30', false],
  ['2026-06-02', '2026-12-01', true],
])('a term from %s to %s overlaps: %s', (startsOn, endsOn, overlaps) => {
  expect(overlapping({ startsOn, endsOn }, [signed], '2026-11-03') !== undefined).toBe(overlaps);
});
