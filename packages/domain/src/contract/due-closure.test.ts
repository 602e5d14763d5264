import { describe, expect, it } from 'vitest';
import { contractIn } from './contract.sample.ts';
import { contractStates } from './contract.ts';
import { dueClosure, employmentEndsFirst } from './due-closure.ts';

/** It runs until 31 May 2027. */
const signed = contractIn('signed');
const staying = { employmentEndsOn: null, leftOn: null, since: '2026-11-02' };
const ending = { ...staying, employmentEndsOn: '2027-03-31' };
const leaving = { ...staying, leftOn: '2027-03-31' };

describe('a contract whose agent goes', () => {
  it('is closed on the last day of the employment, not before', () => {
    expect(dueClosure(signed, ending, '2027-03-30')).toBeNull();
    expect(dueClosure(signed, ending, '2027-03-31')).toBe('employment-ended');
    expect(dueClosure(signed, ending, '2027-04-20')).toBe('employment-ended');
    expect(dueClosure(signed, staying, '2027-03-31')).toBeNull();
  });

  it('is left as it is by an employment that ended before its agent signed: the directory was not kept up', () => {
    const stale = { ...staying, employmentEndsOn: '2026-11-01' };
    expect(dueClosure(signed, stale, '2026-11-02')).toBeNull();
    expect(dueClosure(signed, stale, '2027-04-20')).toBeNull();
    expect(dueClosure(signed, { ...stale, employmentEndsOn: '2026-11-02' }, '2026-11-02')).toBe(
      'employment-ended',
    );
    expect(dueClosure(signed, { ...stale, leftOn: '2026-11-01' }, '2026-11-02')).toBe('departure');
  });

  it('is closed once the day of the departure is over', () => {
    expect(dueClosure(signed, leaving, '2027-03-31')).toBeNull();
    expect(dueClosure(signed, leaving, '2027-04-01')).toBe('departure');
    expect(dueClosure(signed, { ...ending, ...leaving, employmentEndsOn: '2027-03-31' }, '2027-04-01')).toBe(
      'departure',
    );
  });

  it('is left as it is once it came to its term', () => {
    expect(dueClosure(signed, { ...staying, employmentEndsOn: '2027-06-30' }, '2027-06-30')).toBeNull();
    expect(dueClosure(signed, leaving, '2027-06-01')).toBeNull();
  });

  it('is closed in the states in which an officer may close it, and in no other', () => {
    const closed = contractStates.filter(
      (state) => dueClosure(contractIn(state), ending, '2027-03-31') !== null,
    );
    expect(closed).toEqual(['awaiting-manager', 'changes-requested', 'awaiting-executive', 'signed']);
  });
});

describe('the attention that an employment’s end asks for', () => {
  const marked = (today: string, employmentEndsOn: string | null, endsOn = '2027-05-31') =>
    employmentEndsFirst({ state: 'signed', endsOn }, employmentEndsOn, today);

  it('begins thirty days before, and is of a contract that would have run longer', () => {
    expect(marked('2027-02-28', '2027-03-31')).toBe(false);
    expect(marked('2027-03-01', '2027-03-31')).toBe(true);
    expect(marked('2027-03-31', '2027-03-31')).toBe(true);
    expect(marked('2027-05-20', '2027-05-31')).toBe(false);
    expect(marked('2027-05-20', null)).toBe(false);
  });

  it('is of no contract that is over or not signed yet', () => {
    for (const state of contractStates.filter((one) => one !== 'signed'))
      expect(employmentEndsFirst({ state, endsOn: '2027-05-31' }, '2027-03-31', '2027-03-20')).toBe(false);
  });
});
