import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clashesOf, countedHalfDays, hoursByMonth } from './team-share.ts';

describe('half-days one can count', () => {
  test('make the rounded total of each month, row after row', () => {
    expect(
      countedHalfDays(
        [
          [10.2, 5],
          [5, 5],
          [5, 5],
        ],
        3.5,
      ),
    ).toEqual([
      [3, 1],
      [1, 2],
      [2, 1],
    ]);
    const months = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(months, { maxLength: 14 }), (rows) => {
        const counted = countedHalfDays(rows, 3.5);
        for (const month of [0, 1, 2]) {
          const sum = (table: number[][]) => table.reduce((total, row) => total + (row[month] ?? 0), 0);
          expect(sum(counted)).toBe(Math.round(sum(rows) / 3.5));
        }
        const gaps = counted.flatMap((row, place) =>
          row.map((count, month) => Math.abs(count - (rows[place]?.[month] ?? 0) / 3.5)),
        );
        expect(counted.flat().every((count) => count >= 0)).toBe(true);
        expect(gaps.every((gap) => gap <= 1)).toBe(true);
      }),
    );
  });

  test('come from the hours of each month of another contract’s term', () => {
    const term = { startsOn: '2026-12-15', endsOn: '2027-02-14' };
    const load = { agentId: 'a', hours: 62, term: { startsOn: '2026-12-01', endsOn: '2026-12-31' } };
    expect(hoursByMonth(load, term)).toEqual([62, 0, 0]);
  });
});

describe('dates that clash', () => {
  const at = (date: string, from: string, to: string) => ({ date, from, to });
  const other = (agentId: string, ...dates: ReturnType<typeof at>[]) => ({ agentId, dates });
  const asked = [at('2026-12-08', '09:00', '12:30'), at('2026-12-15', '14:00', '17:30')];

  test('are those of the others at the same time, each person once', () => {
    const clashes = clashesOf(asked, [
      other('a', at('2026-12-08', '12:00', '13:00'), at('2026-12-08', '09:00', '10:00')),
      other('b', at('2026-12-08', '12:30', '14:00'), at('2026-12-09', '09:00', '12:30')),
      other('c', at('2026-12-08', '08:00', '18:00'), at('2026-12-15', '09:00', '14:00')),
    ]);
    expect(clashes).toEqual([{ ...asked[0], agentIds: ['a', 'c'] }]);
  });

  test('are none without others', () => {
    expect(clashesOf(asked, [])).toEqual([]);
  });
});
