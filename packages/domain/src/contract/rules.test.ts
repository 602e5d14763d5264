import { describe, expect, test } from 'vitest';
import { calendarOf } from '../term/calendar.ts';
import { sampleProfile as profile, sampleContent, sampleToday as today } from './content.sample.ts';
import { emptyContent } from './content.ts';
import type { Content } from './contract.ts';
import { requiredAnswers } from './required-answers.ts';
import { problemsOf, type RuleContext } from './rules.ts';

const context: RuleContext = { profile, calendar: calendarOf(profile), today, agentId: 'agent' };

/** `code pointer` of each problem. */
function found(content: Content, changes: Partial<RuleContext> = {}): string[] {
  return problemsOf(content, { ...context, ...changes }).map(({ code, pointer }) => `${code} ${pointer}`);
}

test('the sample has no problem', () => {
  expect(found(sampleContent())).toEqual([]);
});

test('optional answers may be left out', () => {
  const content = sampleContent({
    identity: { civility: null, annualised: true },
    mission: { missionId: null },
    commitment: { plannedDates: [], extendedHours: true, fieldTrips: false },
    service: { benefits: null },
  });
  expect(found(content)).toEqual([]);
});

test('everything that is missing is told at once, in the order of the wizard', () => {
  const content = emptyContent();
  content.identity.worksOn = [];
  expect(found(content)).toEqual(requiredAnswers.map((pointer) => `missing ${pointer}`));
});

test.each(requiredAnswers)('%s alone is missing', (pointer) => {
  const [, step = '', field = ''] = pointer.split('/');
  const nothing = ['worksOn', 'domains'].includes(field) ? [] : null;
  expect(found(sampleContent({ [step]: { [field]: nothing } }))).toEqual([`missing ${pointer}`]);
});

test.each(['-', '…', ' ; '])('« %s » answers nothing', (description) => {
  expect(found(sampleContent({ mission: { description } }))).toEqual(['missing /mission/description']);
});

describe('the work share', () => {
  test.each([0.01, 50, 82.86, 100])('%d is in order', (workShare) => {
    const content = sampleContent({ identity: { workShare }, commitment: { plannedDates: [] } });
    expect(found(content)).toEqual([]);
  });

  test.each([
    [0, 'work-share-out-of-range'],
    [-20, 'work-share-out-of-range'],
    [100.01, 'work-share-out-of-range'],
    [101.123, 'work-share-out-of-range'],
    [82.857, 'work-share-too-precise'],
  ])('%d is not: %s', (workShare, code) => {
    expect(found(sampleContent({ identity: { workShare } }))).toEqual([`${code} /identity/workShare`]);
  });
});

describe('the percent', () => {
  test.each([5, 5.5, 7.5, 9.5, 10])('%d is in order', (percent) => {
    expect(found(sampleContent({ commitment: { percent } }))).toEqual([]);
  });

  test.each([
    [4.5, 'percent-out-of-range'],
    [10.5, 'percent-out-of-range'],
    [0, 'percent-out-of-range'],
    [7.25, 'percent-off-step'],
    [5.0000001, 'percent-off-step'],
  ])('%d is not: %s', (percent, code) => {
    expect(found(sampleContent({ commitment: { percent } }))).toEqual([`${code} /commitment/percent`]);
  });

  test('follows the organisation’s range', () => {
    const wider = { ...profile, percentRange: { min: 2, max: 20, step: 0.25 } };
    expect(found(sampleContent({ commitment: { percent: 12.25 } }), { profile: wider })).toEqual([]);
  });
});

describe('the start', () => {
  const starting = (startsOn: string) =>
    sampleContent({ commitment: { startsOn, plannedDates: [] }, mission: { deadline: '2031-01-01' } });
  const faults = (startsOn: string, on = today) =>
    problemsOf(starting(startsOn), { ...context, today: on }).filter(({ level }) => level === 'fault');

  test.each([
    ['2026-11-23', today],
    ['2028-11-23', today],
    ['2030-02-28', '2028-02-29'],
  ])('%s is in order on %s', (startsOn, on) => {
    expect(faults(startsOn, on)).toEqual([]);
  });

  test.each([
    ['2026-11-22', today, 'starts-in-the-past'],
    ['2028-11-24', today, 'starts-too-late'],
    ['2030-03-01', '2028-02-29', 'starts-too-late'],
    ['2999-12-31', today, 'starts-too-late'],
  ])('%s is not on %s: %s', (startsOn, on, code) => {
    expect(faults(startsOn, on).at(-1)).toMatchObject({ code, pointer: '/commitment/startsOn' });
  });
});

describe('the deadline', () => {
  const due = (deadline: string) => problemsOf(sampleContent({ mission: { deadline } }), context);

  test.each(['2026-12-01', '2027-05-31'])('%s is in order', (deadline) => {
    expect(due(deadline)).toEqual([]);
  });

  test('before the start it is a fault', () => {
    expect(due('2026-11-30')).toMatchObject([
      { pointer: '/mission/deadline', code: 'deadline-before-start', level: 'fault' },
    ]);
  });

  test('after the provisional end it is a notice', () => {
    expect(due('2027-06-01')).toEqual([
      {
        pointer: '/mission/deadline',
        code: 'deadline-after-term',
        data: { endsOn: '2027-05-31' },
        level: 'notice',
      },
    ]);
  });

  test('without a start it is held against nothing', () => {
    const content = sampleContent({ mission: { deadline: '2020-01-01' }, commitment: { startsOn: null } });
    expect(found(content)).toEqual(['missing /commitment/startsOn']);
  });
});

describe('across the steps', () => {
  const plannedDates = [{ date: '2026-12-09', from: '09:00', to: '12:30' }];

  test('a day no longer worked makes its dates a fault', () => {
    const content = sampleContent({ identity: { worksOn: ['monday'] }, commitment: { plannedDates } });
    expect(found(content)).toEqual(['not-worked /commitment/plannedDates/0/date']);
  });

  test('a Saturday waits for the answer on extended hours', () => {
    const saturday = [{ date: '2026-12-05', from: '09:00', to: '12:30' }];
    const content = sampleContent({ commitment: { plannedDates: saturday, extendedHours: null } });
    expect(found(content)).toEqual([
      'missing /commitment/extendedHours',
      'saturday-needs-extended-hours /commitment/plannedDates/0/date',
    ]);
  });

  test('a smaller work share makes the dates exceed the envelope', () => {
    const content = sampleContent({ identity: { workShare: 5 }, commitment: { plannedDates } });
    expect(found(content)).toEqual(['over-envelope /commitment/plannedDates']);
  });

  test('a later start leaves dates outside the term, and the deadline before it', () => {
    const content = sampleContent({ commitment: { plannedDates, startsOn: '2027-05-03' } });
    expect(found(content)).toEqual([
      'deadline-before-start /mission/deadline',
      'outside-term /commitment/plannedDates/0/date',
    ]);
  });
});

describe('seats', () => {
  test('nobody is their own manager', () => {
    expect(found(sampleContent({ service: { managerId: 'agent' } }))).toEqual([
      'own-manager /service/managerId',
    ]);
  });

  test('nor the executive of their own contract', () => {
    expect(found(sampleContent(), { executiveIds: ['executive', 'agent'] })).toEqual([
      'own-executive /service',
    ]);
    expect(found(sampleContent(), { executiveIds: ['executive', 'manager'] })).toEqual([]);
  });
});
