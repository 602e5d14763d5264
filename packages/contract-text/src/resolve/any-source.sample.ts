import { civilities, domainCodes, type PlannedDate, stockTakings, weekdays } from '@equipage/domain';
import fc from 'fast-check';
import type { TextSource } from '../contract-text.ts';
import { sampleProfile } from './source.sample.ts';

/* Any answers that a person may have saved, complete or not. */

const letters = [...'aéÀçœŒ’\'" «»<>#*_{}[]|=$\\/:;!?.%ễĐñ0'];
const typed = (maxLength: number) =>
  fc
    .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength })
    .map((words) => words.trim())
    .filter((words) => words !== '');
const lines = fc.array(typed(20), { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n'));
const answer = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((numbers) => numbers.map((number) => String(number).padStart(2, '0')).join(':'));
const civility = fc.constantFrom(...civilities, null);

const plannedDate: fc.Arbitrary<PlannedDate> = fc.record({ date: day, from: time, to: time });

const content = fc.record({
  identity: fc.record({
    civility,
    firstName: answer(typed(15)),
    lastName: answer(typed(15)),
    jobTitle: answer(typed(15)),
    directorate: answer(typed(15)),
    service: answer(typed(15)),
    workShare: answer(fc.double({ min: 0.01, max: 100, noNaN: true })),
    worksOn: fc.subarray([...weekdays]),
    annualised: fc.boolean(),
  }),
  mission: fc.record({
    domains: fc.subarray([...domainCodes]),
    missionId: fc.constant(null),
    title: answer(typed(30)),
    description: answer(lines),
    deadline: answer(day),
  }),
  commitment: fc.record({
    percent: answer(fc.double({ min: 0, max: 100, noNaN: true })),
    startsOn: answer(day),
    extendedHours: answer(fc.boolean()),
    fieldTrips: answer(fc.boolean()),
    plannedDates: fc.array(plannedDate, { maxLength: 4 }),
  }),
  service: fc.record({
    managerId: fc.constantFrom('manager', null),
    benefits: answer(lines),
    stockTaking: answer(fc.constantFrom(...stockTakings)),
  }),
});

export const anySource: fc.Arbitrary<TextSource> = fc.record({
  content,
  sums: answer(
    fc.record({
      hours: fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
      halfDays: fc.integer({ min: 0, max: 30 }),
      remainder: fc.constant(0),
      hoursPerWeek: fc.constant(null),
      plannedHours: fc.constant(0),
    }),
  ),
  term: answer(fc.record({ startsOn: day, endsOn: day })),
  profile: fc.record({ mention: fc.boolean() }).map((mention) => ({ ...sampleProfile, ...mention })),
  lead: fc.record({ civility, firstName: typed(10), lastName: typed(10) }),
  renewalOf: answer(fc.constant('ENG-2026-0042')),
});
