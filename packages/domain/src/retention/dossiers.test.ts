import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  complaintDueOn,
  contractDueOn,
  departureOf,
  dossiersOf,
  draftDueOn,
  endOf,
  exchangesDueOn,
  type Kept,
  leaverDueOn,
  noticeOn,
} from './dossiers.ts';
import { retentionOf } from './retention.ts';

const contract = (over: Partial<Kept> = {}): Kept => ({
  id: 'a',
  state: 'signed',
  endsOn: '2027-05-31',
  effectiveOn: null,
  changedOn: '2026-11-23',
  renewalOf: null,
  ...over,
});
const retention = retentionOf({});

test.each<[Partial<Kept>, string | null]>([
  [{}, '2027-05-31'],
  [{ state: 'terminated', effectiveOn: '2027-01-15' }, '2027-01-15'],
  [{ state: 'closed' }, '2026-11-23'],
  [{ state: 'declined', endsOn: null }, '2026-11-23'],
  [{ state: 'withdrawn', endsOn: null }, '2026-11-23'],
  [{ state: 'draft', endsOn: null }, null],
  [{ state: 'changes-requested', endsOn: null }, null],
  [{ state: 'awaiting-manager', endsOn: null }, null],
  [{ state: 'awaiting-executive', endsOn: null }, null],
])('a contract %j is counted from %s', (over, end) => {
  expect(endOf(contract(over))).toBe(end);
});

test('the proposed times are counted from the end, or from the last touch of a draft', () => {
  expect(contractDueOn('2027-05-31', retention)).toBe('2032-05-31');
  expect(contractDueOn('2028-02-29', retention)).toBe('2033-02-28');
  expect(exchangesDueOn('2027-05-31', retention)).toBe('2028-05-31');
  expect(draftDueOn('2026-08-31', retention)).toBe('2027-02-28');
  expect(noticeOn('2027-02-28', retention)).toBe('2027-01-29');
});

test.each<[string | null, string | null, string | null]>([
  [null, null, null],
  ['2026-11-20', null, '2026-11-20'],
  // A departure that is recorded says more than a day that was foreseen.
  ['2026-11-20', '2026-08-31', '2026-11-20'],
  [null, '2026-11-22', '2026-11-22'],
  [null, '2026-11-23', null],
  [null, '2027-08-31', null],
])(
  'somebody who left on %s, whose employment ends on %s, is counted from %s',
  (leftOn, employmentEndsOn, day) => {
    expect(departureOf({ leftOn, employmentEndsOn }, '2026-11-23')).toBe(day);
  },
);

test('what the directory says of somebody is kept for a year after they left, unless it is settled otherwise', () => {
  expect(leaverDueOn('2026-11-23', retention)).toBe('2027-11-23');
  const settled = { contractYears: 5, exchangeYears: 1, draftMonths: 6, logMonths: 12, noticeDays: 30 };
  expect(retentionOf({ retention: settled }).departureMonths).toBe(12);
  expect(retentionOf({ retention: { ...settled, departureMonths: 3 } }).departureMonths).toBe(3);
});

test('what was told of a page is kept for a year after its answer, unless it is settled otherwise', () => {
  expect(complaintDueOn('2026-11-23', retention)).toBe('2027-11-23');
  const settled = { contractYears: 5, exchangeYears: 1, draftMonths: 6, logMonths: 12, noticeDays: 30 };
  expect(complaintDueOn('2026-11-23', retentionOf({ retention: settled }))).toBe('2027-11-23');
  const shorter = retentionOf({ retention: { ...settled, complaintMonths: 3 } });
  expect(complaintDueOn('2026-11-30', shorter)).toBe('2027-02-28');
});

describe('a contract and those that prolong it', () => {
  const first = contract();
  const second = contract({ id: 'b', renewalOf: 'a', endsOn: '2027-11-30' });
  const third = contract({ id: 'c', renewalOf: 'b', state: 'draft', endsOn: null });
  const other = contract({ id: 'd', endsOn: '2027-01-31' });

  it('are counted from the last end, together', () => {
    const dossiers = dossiersOf([second, other, first]);
    expect(dossiers.map(({ contracts, end }) => [contracts.map(({ id }) => id).sort(), end])).toEqual([
      [['a', 'b'], '2027-11-30'],
      [['d'], '2027-01-31'],
    ]);
  });

  it('have no end while one of them is not over', () => {
    expect(dossiersOf([first, second, third]).map(({ end }) => end)).toEqual([null]);
  });

  it('are each in one dossier, whatever they prolong, which never ends before one of them', () => {
    const chains = fc.array(fc.nat({ max: 20 }), { maxLength: 20 });
    fc.assert(
      fc.property(chains, (parents) => {
        const contracts = parents.map((parent, place) =>
          contract({
            id: String(place),
            renewalOf: parent < place ? String(parent) : null,
            endsOn: `20${27 + (parent % 5)}-01-01`,
          }),
        );
        const dossiers = dossiersOf(contracts);
        expect(dossiers.flatMap(({ contracts: some }) => some)).toHaveLength(contracts.length);
        for (const { contracts: some, end } of dossiers)
          for (const one of some) expect((endOf(one) ?? '') <= (end ?? '')).toBe(true);
      }),
    );
  });
});
