import { describe, expect, it } from 'vitest';
import type { ContractText } from '../platform/views.ts';
import { extractOf, questionOf, saidInWords, saidSince, stepOfVariable } from './said.ts';

type Inline = ContractText['subtitle'][number];

/** A text of one clause with one paragraph. */
function textOf(inlines: Inline[], dates: string[] = []): ContractText {
  return {
    wording: '2026-1',
    contentHash: '0',
    title: 'Contrat',
    subtitle: [],
    sections: [{ code: 'time', heading: 'Temps', blocks: [{ kind: 'paragraph', inlines }] }],
    annex: { heading: 'Annexe', intro: 'Dates :', dates },
    mention: null,
    values: {},
  };
}

const percent = (text: string): Inline => ({ text, variable: '/commitment/percent' });
const hours = (text: string): Inline => ({ text, variable: 'sums' });

describe('what a change has put in the text', () => {
  it('is what was not there before, worked out sums included', () => {
    const before = textOf([percent('5 %'), { text: ', soit ' }, hours('40 h')]);
    const now = textOf([percent('7,5 %'), { text: ', soit ' }, hours('60 h 15')]);
    expect(saidSince(before, now).map(({ words }) => words)).toEqual(['7,5 %', '60 h 15']);
    expect(saidSince(now, now)).toEqual([]);
  });

  it('is no blank, and nothing that the organisation says of itself', () => {
    const before = textOf([]);
    const now = textOf([
      { text: 'part, à l’étape Temps', variable: '/commitment/percent', blank: true },
      { text: 'Le Lab’', variable: 'profile' },
    ]);
    expect(saidSince(before, now)).toEqual([]);
  });

  it('is the dates added to the annex, not those that were there', () => {
    const before = textOf([], ['mardi 1er']);
    expect(saidSince(before, textOf([], ['mardi 1er', 'mardi 15']))).toEqual([
      { variable: '/commitment/plannedDates', words: 'mardi 15', place: 'annexe' },
    ]);
  });
});

describe('the question behind a variable', () => {
  it('is the answer itself, or the one that a sum or a term follows from', () => {
    expect(questionOf('/service/stockTaking')).toBe('/service/stockTaking');
    expect(questionOf('sums')).toBe('/commitment/percent');
    expect(stepOfVariable('term')).toBe('commitment');
    expect(stepOfVariable('profile')).toBeNull();
  });
});

describe('what is heard of a change', () => {
  const said = (words: string) => ({ variable: '/mission/description', words, place: 'article 2, Mission' });

  it('names the clause and quotes what is short, once', () => {
    expect(saidInWords([said('Vélo'), said('Vélo')])).toBe(
      'Inscrit dans votre contrat, article 2, Mission\u00a0: «\u00a0Vélo\u00a0».',
    );
  });

  it('does not read a paragraph again', () => {
    expect(saidInWords([said('a'.repeat(80))])).toBe('Inscrit dans votre contrat, article 2, Mission.');
  });

  it('is silent when nothing was written', () => {
    expect(saidInWords([])).toBeNull();
  });
});

describe('the sentence being written', () => {
  it('begins a few words before its first mark', () => {
    const long = 'Cette phrase est bien trop longue pour tenir toute entière dans la poignée, soit ';
    const extract = extractOf(textOf([{ text: long }, percent('7,5 %')]), () => true);
    expect(extract?.[0]?.text).toMatch(/^…\S.* soit $/);
    expect(extract?.[1]?.text).toBe('7,5 %');
  });

  it('is none when nothing is marked', () => {
    expect(extractOf(textOf([percent('7,5 %')]), () => false)).toBeNull();
  });
});
