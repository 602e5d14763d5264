import { describe, expect, it } from 'vitest';
import { isSameStep, mergeAnswers } from './merge-answers.ts';

const base = { title: 'Vélo', description: null, domains: ['a'] as string[] };

describe('answers written in two places', () => {
  it('are put together when they are about different questions', () => {
    const mine = { ...base, title: 'Bus' };
    const theirs = { ...base, description: 'Deux ateliers' };
    expect(mergeAnswers<object>(base, mine, theirs)).toEqual({
      merged: { title: 'Bus', description: 'Deux ateliers', domains: ['a'] },
      conflicts: [],
    });
  });

  it('are told apart when they answer one question in two ways, one’s own first', () => {
    const mine = { ...base, title: 'Bus', domains: ['a', 'b'] };
    const theirs = { ...base, title: 'Train', description: 'Deux ateliers' };
    expect(mergeAnswers<object>(base, mine, theirs)).toEqual({
      merged: { title: 'Bus', description: 'Deux ateliers', domains: ['a', 'b'] },
      conflicts: ['title'],
    });
  });

  it('agree when both gave the same answer', () => {
    const same = { ...base, title: 'Bus' };
    expect(mergeAnswers<object>(base, same, { ...same }).conflicts).toEqual([]);
  });

  it('never lose an answer of mine, nor one of theirs that I did not touch', () => {
    const values = [0, 1, 2];
    for (const before of values)
      for (const mine of values)
        for (const theirs of values) {
          const { merged, conflicts } = mergeAnswers({ a: before }, { a: mine }, { a: theirs });
          const touched = mine !== before;
          expect(merged.a).toBe(touched ? mine : theirs);
          expect(conflicts).toEqual(touched && theirs !== before && mine !== theirs ? ['a'] : []);
        }
  });

  it('are the same whether a question is absent or has no answer', () => {
    expect(isSameStep({ title: null }, {})).toBe(true);
    expect(isSameStep({ title: 'Bus' }, {})).toBe(false);
  });
});
