import { describe, expect, test } from 'vitest';
import { type Attention, type Marked, marksOf } from './attention.ts';

const today = '2026-11-23';
const signed: Marked = {
  state: 'signed',
  startsOn: '2026-09-01',
  endsOn: '2027-02-28',
  evaluated: false,
  waitingDays: null,
};

describe('the marks of a contract', () => {
  test.each<[string, Partial<Marked>, Attention[]]>([
    ['in the middle of its term', {}, []],
    ['thirty-one days from its end', { endsOn: '2026-12-24' }, []],
    ['thirty days from its end', { endsOn: '2026-12-23' }, ['ending-soon']],
    ['on its last day', { endsOn: today }, ['ending-soon']],
    ['ended the day before', { endsOn: '2026-11-22' }, ['evaluation-missing']],
    ['ended and evaluated', { endsOn: '2026-11-22', evaluated: true }, []],
    ['ended early', { state: 'terminated', endsOn: '2026-11-30' }, []],
    ['awaited for four working days', { state: 'awaiting-manager', waitingDays: 4 }, []],
    ['awaited for five', { state: 'awaiting-executive', waitingDays: 5 }, ['waiting-long']],
    ['being written again', { state: 'changes-requested', waitingDays: 30 }, []],
    [
      'whose agent’s employment ends first, in thirty days',
      { employmentEndsOn: '2026-12-23' },
      ['employment-ending'],
    ],
    ['whose agent’s employment ends first, later', { employmentEndsOn: '2026-12-24' }, []],
    ['without a term yet', { startsOn: null, endsOn: null }, []],
  ])('%s', (_, over, marks) => {
    expect(marksOf({ ...signed, ...over }, today)).toEqual(marks);
  });
});
