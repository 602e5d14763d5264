import type { ResolvedText } from '@equipage/domain';
import { describe, expect, test } from 'vitest';
import { resolveText } from '../resolve/resolve-text.ts';
import { sampleSource } from '../resolve/source.sample.ts';
import { firstWording } from '../wording/2026-1/wording.ts';
import { composeText } from './compose-text.ts';
import { inlinesOf, sectionText } from './reading.sample.ts';
import { writtenText } from './written.sample.ts';

describe('the title', () => {
  test('of a first contract', () => {
    expect(writtenText(sampleSource()).title).toBe('Contrat d’engagement');
  });
  test('of a renewal', () => {
    const renewal = sampleSource({}, { renewalOf: 'ENG-2026-0042' });
    expect(writtenText(renewal).title).toBe('Prolongation du contrat n°\u00A0ENG-2026-0042');
  });
});

describe('the annex', () => {
  test('says the planned dates in words, in their order', () => {
    const { annex } = writtenText(sampleSource());
    expect(annex).toEqual({
      heading: 'Annexe\u00A0: dates planifiées',
      intro: 'Dates planifiées à l’avance\u00A0:',
      dates: [
        'mardi 8 décembre 2026, de 9\u00A0h à 12\u00A0h\u00A030',
        'mardi 12 janvier 2027, de 14\u00A0h à 17\u00A0h\u00A030',
      ],
    });
  });
  test('puts two entries of one day in the order of their times', () => {
    const plannedDates = [
      { date: '2026-12-01', from: '14:00', to: '17:30' },
      { date: '2026-12-01', from: '09:00', to: '12:30' },
    ];
    const { annex } = writtenText(sampleSource({ commitment: { plannedDates } }));
    expect(annex.dates[0]).toBe('mardi 1er décembre 2026, de 9\u00A0h à 12\u00A0h\u00A030');
  });
  test.each([
    [[], 'Ces dates sont à convenir (voir l’annexe).', 'Dates à convenir.'],
    [
      [{ date: '2026-12-08', from: '09:00', to: '12:30' }],
      'La date planifiée figure en annexe.',
      'Date planifiée à l’avance\u00A0:',
    ],
  ])('is referred to by the clause (case %#)', (plannedDates, clause, intro) => {
    const text = writtenText(sampleSource({ commitment: { plannedDates } }));
    expect(sectionText(text, 'time')).toContain(clause);
    expect(text.annex.intro).toBe(intro);
  });
});

test('the mention can be left out', () => {
  const source = sampleSource();
  const without = { ...source, profile: { ...source.profile, mention: false } };
  expect(writtenText(without).mention).toBeNull();
});

describe('what a person typed stays text', () => {
  test.each([
    'Nguyễn',
    'd’Aubigné',
    'O’Neill',
    '<b>x</b>',
    '#let x = 1',
    '*_`$x$`_*',
    '{percent}',
    '[a|b|c]',
    'Saint-Exupéry',
    'Ñíguez\u00A0: «\u00A0Wróbel\u00A0»',
  ])('%s', (typed) => {
    const source = sampleSource({
      identity: { lastName: typed, jobTitle: typed },
      mission: { title: typed, description: typed },
      service: { benefits: typed },
    });
    const inlines = inlinesOf(writtenText(source));
    for (const pointer of [
      '/identity/lastName',
      '/identity/jobTitle',
      '/mission/description',
      '/service/benefits',
    ])
      expect(inlines).toContainEqual({ text: typed, variable: pointer });
    const inGuillemets = typed.replace('«\u00A0', '“').replace('\u00A0»', '”');
    expect(inlines).toContainEqual({ text: inGuillemets, variable: '/mission/title' });
  });

  test('a long text keeps its lines, each a paragraph of its own', () => {
    const source = sampleSource({ mission: { description: 'Observer.\n\nAnimer.\nEssayer' } });
    expect(sectionText(writtenText(source), 'mission')).toContain(
      'Contenu de la mission\u00A0: Observer.\nAnimer.\nEssayer.\nL’échéance',
    );
  });

  test('what was signed before answers were set as French is prints as it did', () => {
    const resolved = resolveText(sampleSource(), firstWording);
    const values = { ...resolved.values, description: "l'essai :\n- observer ;\n- animer ;" };
    expect(sectionText(composeText({ ...resolved, values }, firstWording), 'mission')).toContain(
      "Contenu de la mission\u00A0: l'essai :\n- observer ;\n- animer ;.\nL’échéance",
    );
  });

  test.each(['Pourquoi pas\u202F?', 'Ensemble.', 'Et après…'])('%s is not ended twice', (description) => {
    const mission = sectionText(writtenText(sampleSource({ mission: { description } })), 'mission');
    expect(mission).toContain(`${description}\n`);
  });
});

test('a text is never written with another version than its own', () => {
  const resolved: ResolvedText = { ...resolveText(sampleSource(), firstWording), wording: '1789-1' };
  expect(() => composeText(resolved, firstWording)).toThrow(RangeError);
});
