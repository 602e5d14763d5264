import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleProfile as profile, sampleContent, sampleToday } from '../contract/content.sample.ts';
import type { PlannedDate } from '../contract/contract.ts';
import { problemsOf } from '../contract/rules.ts';
import { calendarOf } from './calendar.ts';
import { addDays } from './day.ts';
import { type DateRules, plannedDateProblems } from './planned-dates.ts';
import { sumsOf } from './sums.ts';
import { termFrom } from './term.ts';

const calendar = calendarOf({ closingDays: ['2026-12-24'], whitMondayWorked: false });
const rules: DateRules = {
  term: termFrom('2026-12-01', 6),
  worksOn: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  extendedHours: false,
  envelope: 40,
  serviceHours: profile.serviceHours,
  calendar,
};

type Written = [date: string, from: string, to: string];

/** `code place` of each problem, the place relative to the list. */
function found(dates: Written[], changes: Partial<DateRules> = {}): string[] {
  const planned = dates.map(([date, from, to]): PlannedDate => ({ date, from, to }));
  return plannedDateProblems(planned, { ...rules, ...changes }).map(
    ({ code, pointer }) => `${code} ${pointer.slice('/commitment/plannedDates'.length)}`,
  );
}

const morning = (date: string): Written => [date, '09:00', '12:30'];
const afternoon = (date: string): Written => [date, '14:00', '17:30'];

describe('dates in order', () => {
  test.each<[string, Written[]]>([
    ['a morning', [morning('2026-12-08')]],
    ['both halves of a day', [morning('2026-12-08'), afternoon('2026-12-08')]],
    ['the first and the last day of the term', [morning('2026-12-01'), morning('2027-05-31')]],
    [
      'the whole service hours, less a pause',
      [
        ['2026-12-08', '08:00', '12:00'],
        ['2026-12-08', '12:30', '18:30'],
      ],
    ],
    [
      'one that begins as another ends',
      [
        ['2026-12-08', '09:00', '11:00'],
        ['2026-12-08', '11:00', '12:00'],
      ],
    ],
    ['ten hours exactly', [['2026-12-08', '08:00', '18:00']]],
    ['none', []],
  ])('%s', (_, dates) => {
    expect(found(dates)).toEqual([]);
  });

  test.each<[string, Written]>([
    ['a Saturday', morning('2026-12-05')],
    ['from seven', ['2026-12-08', '07:00', '09:00']],
    ['until ten in the evening', ['2026-12-08', '19:00', '22:00']],
  ])('%s, with extended hours', (_, date) => {
    expect(found([date], { extendedHours: true })).toEqual([]);
    expect(found([date])).toHaveLength(1);
  });
});

describe('the day', () => {
  test.each<[string, Written, string]>([
    ['before the term', morning('2026-11-30'), 'outside-term /0/date'],
    ['after the term', morning('2027-06-01'), 'outside-term /0/date'],
    ['a Sunday', morning('2026-12-06'), 'sunday /0/date'],
    ['a public holiday', morning('2026-12-25'), 'public-holiday /0/date'],
    ['Easter Monday', morning('2027-03-29'), 'public-holiday /0/date'],
    ['Ascension', morning('2027-05-06'), 'public-holiday /0/date'],
    ['Whit Monday', morning('2027-05-17'), 'public-holiday /0/date'],
    ['a holiday on a Saturday', morning('2027-05-08'), 'public-holiday /0/date'],
    ['a closing day', morning('2026-12-24'), 'closing-day /0/date'],
    ['a Saturday', morning('2026-12-05'), 'saturday-needs-extended-hours /0/date'],
  ])('%s', (_, date, expected) => {
    expect(found([date])).toEqual([expected]);
  });

  test('Sundays, holidays and closing days stay closed to extended hours', () => {
    const dates = [morning('2026-12-06'), morning('2026-12-25'), morning('2026-12-24')];
    expect(found(dates, { extendedHours: true })).toEqual([
      'sunday /0/date',
      'public-holiday /1/date',
      'closing-day /2/date',
    ]);
  });

  test('a Sunday that is a public holiday is told once', () => {
    const term = termFrom('2026-08-01', 6);
    expect(found([morning('2026-11-01')], { term })).toEqual(['sunday /0/date']);
  });

  test('a weekday that the person does not work, extended hours or not', () => {
    const worksOn = ['monday', 'thursday'] as const;
    for (const extendedHours of [false, true])
      expect(found([morning('2026-12-09')], { worksOn, extendedHours })).toEqual(['not-worked /0/date']);
    expect(found([morning('2026-12-10')], { worksOn })).toEqual([]);
    expect(found([morning('2026-12-05')], { worksOn, extendedHours: true })).toEqual([]);
  });

  test('without any worked day, or without a term, that is not the dates’ fault', () => {
    expect(found([morning('2026-12-09')], { worksOn: [] })).toEqual([]);
    expect(found([morning('2030-01-09')], { term: null })).toEqual([]);
  });

  test('a worked Whit Monday is a day like another', () => {
    const worked = calendarOf({ closingDays: [], whitMondayWorked: true });
    expect(found([morning('2027-05-17')], { calendar: worked })).toEqual([]);
  });
});

describe('the times', () => {
  test.each<[string, Written, string[]]>([
    ['end before start', ['2026-12-08', '12:30', '09:00'], ['ends-before-start /0/to']],
    ['end at the start', ['2026-12-08', '09:00', '09:00'], ['ends-before-start /0/to']],
    ['wrong way round at night, told once', ['2026-12-08', '23:00', '06:00'], ['ends-before-start /0/to']],
    ['before seven', ['2026-12-08', '06:59', '09:00'], ['too-early /0/from']],
    ['after ten in the evening', ['2026-12-08', '15:00', '22:01'], ['too-late /0/to']],
    ['before the service opens', ['2026-12-08', '07:59', '09:00'], ['outside-service-hours /0/from']],
    ['after it closes', ['2026-12-08', '17:00', '18:31'], ['outside-service-hours /0/to']],
  ])('%s', (_, date, expected) => {
    expect(found([date])).toEqual(expected);
  });

  test('seven to ten holds with extended hours too', () => {
    expect(found([['2026-12-08', '06:00', '07:30']], { extendedHours: true })).toEqual(['too-early /0/from']);
    expect(found([['2026-12-08', '21:00', '23:00']], { extendedHours: true })).toEqual(['too-late /0/to']);
  });
});

describe('the dates together', () => {
  test('an overlap is told on the later one, whatever their order', () => {
    const early: Written = ['2026-12-08', '09:00', '12:00'];
    const late: Written = ['2026-12-08', '11:59', '13:00'];
    expect(found([early, late])).toEqual(['overlap /1/from']);
    expect(found([late, early])).toEqual(['overlap /0/from']);
    expect(found([early, early])).toEqual(['overlap /1/from']);
    expect(found([early, ['2026-12-09', '09:00', '12:00']])).toEqual([]);
  });

  test('two that both fall within a long one', () => {
    const dates: Written[] = [
      ['2026-12-08', '09:00', '17:00'],
      ['2026-12-08', '10:00', '11:00'],
      ['2026-12-08', '12:00', '13:00'],
    ];
    expect(found(dates)).toEqual(['overlap /1/from', 'overlap /2/from']);
  });

  test('more than ten hours in a day, at once or in pieces', () => {
    const open = { extendedHours: true };
    expect(found([['2026-12-08', '08:00', '18:01']])).toEqual(['day-too-long /0/to']);
    const pieces: Written[] = [
      ['2026-12-08', '07:00', '12:00'],
      ['2026-12-08', '13:00', '18:30'],
      ['2026-12-09', '09:00', '12:00'],
    ];
    expect(found(pieces, open)).toEqual(['day-too-long /1/to']);
  });

  test('an overlap does not make a day longer than it is', () => {
    const dates: Written[] = [
      ['2026-12-08', '09:00', '15:00'],
      ['2026-12-08', '09:00', '15:00'],
    ];
    expect(found(dates)).toEqual(['overlap /1/from']);
  });

  test('the envelope may be filled and not passed', () => {
    const days = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10'];
    const full = days.map((date): Written => [date, '08:00', '18:00']);
    expect(found(full)).toEqual([]);
    expect(found([...full, ['2026-12-11', '09:00', '09:01']])).toEqual(['over-envelope ']);
    expect(found([...full, morning('2026-12-11')], { envelope: null })).toEqual([]);
  });

  test('a date that ends before it starts brings no other fault', () => {
    const wrong: Written = ['2026-12-08', '17:00', '09:00'];
    expect(found([morning('2026-12-08'), wrong, wrong])).toEqual([
      'ends-before-start /1/to',
      'ends-before-start /2/to',
    ]);
  });
});

test('all of a date’s faults are told at once', () => {
  expect(
    found([
      ['2027-06-06', '06:00', '22:30'],
      ['2026-12-08', '10:00', '09:00'],
    ]),
  ).toEqual([
    'sunday /0/date',
    'outside-term /0/date',
    'too-early /0/from',
    'too-late /0/to',
    'ends-before-start /1/to',
    'day-too-long /0/to',
  ]);
});

test('without a problem, the planned hours are within the envelope and each day has one place at a time', () => {
  const date = fc.integer({ min: 0, max: 40 }).map((count) => addDays('2026-12-01', count));
  const time = fc.integer({ min: 16, max: 37 }).map((halves) => {
    const hour = String(Math.floor(halves / 2)).padStart(2, '0');
    return halves % 2 === 0 ? `${hour}:00` : `${hour}:30`;
  });
  const plannedDates = fc.array(fc.record({ date, from: time, to: time }), { maxLength: 12 });
  fc.assert(
    fc.property(plannedDates, (dates) => {
      const content = sampleContent({ commitment: { plannedDates: dates } });
      const context = { profile, calendar, today: sampleToday, agentId: 'agent' };
      const sums = sumsOf(content, profile);
      const isOver = (sums?.plannedHours ?? 0) > (sums?.hours ?? 0);
      const problems = problemsOf(content, context);
      expect(problems.some(({ code }) => code === 'over-envelope')).toBe(isOver);
      if (problems.length > 0) return;
      for (const { date } of dates) {
        const sameDay = dates.filter((each) => each.date === date).sort((a, b) => (a.from < b.from ? -1 : 1));
        for (const [index, each] of sameDay.entries())
          expect(each.from >= (sameDay[index - 1]?.to ?? '00:00')).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
