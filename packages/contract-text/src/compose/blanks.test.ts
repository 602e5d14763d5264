import { describe, expect, test } from 'vitest';
import type { TextSource } from '../contract-text.ts';
import { type Changes, civilCases, emptySource, sampleSource } from '../resolve/source.sample.ts';
import { inlinesOf, sectionText } from './reading.sample.ts';
import { writtenText } from './written.sample.ts';

const blanksOf = (source: TextSource) => [
  ...new Set(
    inlinesOf(writtenText(source))
      .filter((inline) => inline.blank)
      .map((inline) => inline.variable),
  ),
];

test.each(civilCases)('a complete contract has no blank ($civility)', ({ source }) => {
  expect(blanksOf(source)).toEqual([]);
});

const missing: [string, Changes][] = [
  ['/identity/firstName', { identity: { firstName: null } }],
  ['/identity/lastName', { identity: { lastName: null } }],
  ['/identity/jobTitle', { identity: { jobTitle: null } }],
  ['/identity/directorate', { identity: { directorate: null } }],
  ['/identity/service', { identity: { service: null } }],
  ['/identity/workShare', { identity: { workShare: null } }],
  ['/mission/domains', { mission: { domains: [] } }],
  ['/mission/title', { mission: { title: null } }],
  ['/mission/description', { mission: { description: null } }],
  ['/mission/deadline', { mission: { deadline: null } }],
  ['/commitment/percent', { commitment: { percent: null } }],
  ['/commitment/startsOn', { commitment: { startsOn: null } }],
  ['/commitment/extendedHours', { commitment: { extendedHours: null } }],
  ['/commitment/fieldTrips', { commitment: { fieldTrips: null } }],
  ['/service/stockTaking', { service: { stockTaking: null } }],
];

describe('a missing answer leaves its blank, and no other', () => {
  test.each(missing)('%s', (pointer, changes) => {
    const without: Partial<TextSource> =
      pointer === '/commitment/startsOn'
        ? { term: null }
        : pointer === '/commitment/percent' || pointer === '/identity/workShare'
          ? { sums: null }
          : {};
    expect(blanksOf(sampleSource(changes, without))).toEqual([pointer]);
  });

  test('all at once, from the first day', () => {
    expect(blanksOf(emptySource()).toSorted()).toEqual(missing.map(([pointer]) => pointer).toSorted());
  });

  test('each says what is expected, and at which step', () => {
    for (const inline of inlinesOf(writtenText(emptySource())))
      if (inline.blank) expect(inline.text).toMatch(/, .*à l’étape (?:Moi|Mission|Temps|Service)$/);
  });
});

describe('one of the two answers on hours and trips', () => {
  test.each([
    [
      true,
      null,
      'ce qui peut supposer, ponctuellement, des horaires élargis\u202F; déplacements, oui ou non, à l’étape Temps.',
    ],
    [
      false,
      null,
      'travail, sans horaires élargis, d’un commun accord\u202F; déplacements, oui ou non, à l’étape Temps.',
    ],
    [
      null,
      true,
      'ce qui peut supposer, ponctuellement, des déplacements sur le terrain\u202F; horaires élargis, oui ou non, à l’étape Temps.',
    ],
    [
      null,
      false,
      'travail, sans déplacements, d’un commun accord\u202F; horaires élargis, oui ou non, à l’étape Temps.',
    ],
  ])('%s, %s', (extendedHours, fieldTrips, expected) => {
    const text = writtenText(sampleSource({ commitment: { extendedHours, fieldTrips } }));
    expect(sectionText(text, 'time')).toContain(expected);
  });
});

test('an empty contract reads as sentences to be filled in', () => {
  const text = writtenText(emptySource());
  for (const [code, line] of [
    ['mission', 'Pour la présente mission\u00A0: un domaine ou plusieurs, à l’étape Mission.'],
    [
      'time',
      'La part choisie est la suivante\u00A0: part du temps de travail, à l’étape Temps, soit environ durée,',
    ],
    ['term', 'éventuelle\u00A0: à compter du date de début, à l’étape Temps ou, si la dernière signature'],
  ] as const)
    expect(sectionText(text, code)).toContain(line);
});

test('what cannot be missing is never a blank: civility, benefits, planned dates', () => {
  const source = sampleSource({
    identity: { civility: null },
    service: { benefits: null, managerId: null },
    commitment: { plannedDates: [] },
  });
  expect(blanksOf(source)).toEqual([]);
});

test('a share of time too small for half a day is told in hours alone', () => {
  const sums = { hours: 2.5, halfDays: 0, remainder: 2.5, hoursPerWeek: null, plannedHours: 0 };
  const time = sectionText(writtenText(sampleSource({}, { sums })), 'time');
  expect(time).toContain('soit environ 2\u00A0h\u00A030 sur six mois\u202F; ces durées');
});
