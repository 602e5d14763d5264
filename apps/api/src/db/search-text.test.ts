import { describe, expect, it } from 'vitest';
import { searchText, searchWords, sortName, sortText } from './search-text.ts';

const isFound = (query: string, ...parts: string[]) =>
  searchWords(query).every((word) => searchText(...parts).includes(` ${word}`));

describe('search text', () => {
  it.each([
    ['aubigne', 'd’Aubigné'],
    ["d'aubigné", 'd’Aubigné'],
    ['daubigne', 'd’Aubigné'],
    ['legoff', 'Le Goff'],
    ['GOFF le', 'Le Goff'],
    ['saint exupery', 'Saint-Exupéry'],
    ['saintexupéry', 'Saint-Exupéry'],
    ['Saint-Ex', 'Saint-Exupéry'],
    ['niguez', 'Ñíguez'],
    ['nguyen', 'Nguyễn'],
    ['do', 'Đỗ'],
    ['coeur', 'Cœur'],
    ['sørensen', 'Soerensen Sorensen'],
    ['wojcik łu', 'Łucja Wójcik'],
  ])('%s finds %s', (query, name) => {
    expect(isFound(query, name)).toBe(true);
  });

  it('finds several words in any order and across parts', () => {
    expect(isFound('finances jean-paul', 'Jean-Paul', 'Roux', 'Direction des finances')).toBe(true);
    expect(isFound('jean-paul serra', 'Jean-Paul', 'Roux', 'Direction des finances')).toBe(false);
  });

  it('finds the beginning of words, not their middle', () => {
    expect(isFound('goff', 'Le Goff')).toBe(true);
    expect(isFound('off', 'Le Goff')).toBe(false);
  });

  it('leaves nothing that LIKE would read as a pattern', () => {
    expect(searchWords('%_\\ é*')).toEqual(['e']);
  });

  it('does not join long titles into one word', () => {
    expect(searchText('Simplifier les formulaires de la région')).not.toContain('simplifierles');
  });
});

describe('sort text', () => {
  it('ignores accents, case, hyphens and apostrophes', () => {
    const names = ['Évrard', 'zola', 'Étienne', 'Aubry', 'd’Aubigné', 'Eude'];
    expect(names.toSorted((a, b) => (sortText(a) < sortText(b) ? -1 : 1))).toEqual([
      'Aubry',
      'd’Aubigné',
      'Étienne',
      'Eude',
      'Évrard',
      'zola',
    ]);
  });

  it('puts every Martin before Martin-Dupont', () => {
    expect(sortName('Martin', 'Zoé') < sortName('Martin-Dupont', 'Anne')).toBe(true);
  });
});
