import { describe, expect, test } from 'vitest';
import { sampleProfile as profile, sampleContent, sampleToday } from '../contract/content.sample.ts';
import { type FaultData, type ProblemCode, problemCodes } from '../contract/problem.ts';
import { requiredAnswers } from '../contract/required-answers.ts';
import { problemsOf } from '../contract/rules.ts';
import { calendarOf } from '../term/calendar.ts';
import { faultSentence } from './fault-sentence.ts';
import { formCodes } from './form-codes.ts';
import { typography } from './typography.ts';

describe('the sentence of a problem', () => {
  test.each<[ProblemCode, FaultData, string]>([
    [
      'public-holiday',
      { date: '2026-07-14', name: 'fête nationale' },
      'Le 14 juillet 2026 est férié (fête nationale) : choisissez un autre jour.',
    ],
    [
      'outside-term',
      { date: '2027-06-01', startsOn: '2026-12-01', endsOn: '2027-05-31' },
      'Le 1er juin 2027 est hors de la durée du contrat : choisissez un jour du 1er décembre 2026 au 31 mai 2027.',
    ],
    [
      'percent-out-of-range',
      { min: 5, max: 10 },
      'Choisissez une part comprise entre 5 % et 10 % du temps de travail.',
    ],
    [
      'percent-off-step',
      { min: 5, step: 0.5 },
      'Choisissez une part à partir de 5 %, par paliers de 0,5 point.',
    ],
    [
      'outside-service-hours',
      { from: '08:00', to: '18:30' },
      'Restez entre 8 h et 18 h 30, ou acceptez les horaires élargis.',
    ],
    [
      'over-envelope',
      { planned: 43.5, envelope: 40 },
      'Les dates planifiées font 43 h 30 et l’enveloppe est de 40 h : retirez ou raccourcissez des dates.',
    ],
    [
      'not-worked',
      { weekday: 'wednesday' },
      'Vous ne travaillez pas le mercredi : choisissez un autre jour, ou corrigez vos jours travaillés.',
    ],
    ['missing', { answer: '/identity/firstName' }, 'Indiquez votre prénom.'],
  ])('%s', (code, data, expected) => {
    expect(faultSentence(code, data).replaceAll('\u00A0', ' ')).toBe(expected);
  });

  test('each missing answer has its own', () => {
    const sentences = requiredAnswers.map((answer) => faultSentence('missing', { answer }));
    expect(new Set(sentences).size).toBe(requiredAnswers.length);
  });

  test('every problem that the rules find carries what its sentence names', () => {
    const seen = new Set<string>();
    for (const content of brokenContents)
      for (const { code, data } of problemsOf(content, context)) {
        seen.add(code);
        expect(faultSentence(code, data)).not.toMatch(/undefined|NaN|Invalid|null/);
      }
    expect([...seen].sort()).toEqual([...problemCodes].sort());
  });
});

describe('the sentence of a fault of form', () => {
  test.each([
    ['U+202E', 'Retirez le caractère U+202E, que le document ne peut pas imprimer.'],
    ['U+1F600', 'Retirez le caractère « 😀 » (U+1F600), que le document ne peut pas imprimer.'],
    [
      'U+6F22 U+D800',
      'Retirez les caractères « 漢 » (U+6F22) et U+D800, que le document ne peut pas imprimer.',
    ],
  ])('names the characters %s', (characters, expected) => {
    expect(faultSentence('forbidden-character', { characters }).replaceAll('\u00A0', ' ')).toBe(expected);
  });

  test('gives the limit', () => {
    expect(faultSentence('too-long', { maximum: 4000 })).toBe(
      'Raccourcissez ce texte\u00A0: 4\u202F000 caractères au plus.',
    );
  });
});

test.each([...problemCodes, ...formCodes])('%s is a French sentence, set as French is', (code) => {
  const sentence = faultSentence(code, { values: 'a, b', maximum: 2, minimum: 2, characters: 'U+202E' });
  expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  expect(typography(sentence)).toBe(sentence);
  expect(sentence).not.toContain("'");
});

const context = {
  profile,
  calendar: calendarOf({ closingDays: ['2026-12-24'], whitMondayWorked: false }),
  today: sampleToday,
  agentId: 'agent',
  executiveIds: ['agent'],
};

const timed = (date: string, from = '09:00', to = '12:30') => ({ date, from, to });

/** Together they break every rule there is. */
const brokenContents = [
  sampleContent({
    identity: { workShare: 0, lastName: null, worksOn: ['monday'] },
    mission: { deadline: '2026-11-30' },
    commitment: {
      percent: 4,
      startsOn: '2026-11-20',
      plannedDates: [
        timed('2026-12-06'),
        timed('2026-12-25'),
        timed('2026-12-24'),
        timed('2026-12-05'),
        timed('2026-12-08'),
        timed('2027-06-07'),
        timed('2026-12-07', '12:00', '09:00'),
        timed('2026-12-14', '06:00', '23:00'),
        timed('2026-12-21', '07:00', '09:00'),
        timed('2026-12-21', '08:00', '09:00'),
      ],
    },
    service: { managerId: 'agent' },
  }),
  sampleContent({
    identity: { workShare: 33.333 },
    mission: { deadline: '2026-01-01' },
    commitment: { percent: 7.25, startsOn: '2029-01-02' },
  }),
  sampleContent({
    identity: { workShare: 1 },
    mission: { deadline: '2027-06-30' },
  }),
];
