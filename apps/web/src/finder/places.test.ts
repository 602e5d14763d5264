import { describe, expect, it } from 'vitest';
import { optionOf, pagesFound } from './places.ts';

const entries = [
  { to: '/', label: 'Accueil' },
  { to: '/a-decider', label: 'À décider' },
  { to: '/communaute', label: 'Communauté' },
];
const titles = (text: string) => pagesFound(entries, text).map(({ title }) => title);

describe('the pages found', () => {
  it.each([
    ['a dec', ['À décider']],
    ['COMMUNAUTE', ['Communauté']],
    ['relancer', ['Personnes à relancer cette semaine']],
    ['contrats papier', ['Reprendre des contrats papier']],
    ['ccueil', []],
  ])('%j', (text, found) => {
    expect(titles(text)).toEqual(found);
  });

  it('are all of them when nothing is typed, the officer’s only for the officer', () => {
    expect(titles('')).toHaveLength(6);
    expect(pagesFound(entries.slice(0, 2), '')).toHaveLength(2);
  });
});

describe('what was found', () => {
  const found = (kind: 'member' | 'contract' | 'mission' | 'person') => ({
    kind,
    id: 'x',
    title: 'Un titre',
    detail: '',
  });

  it('leads to its page, if it has one', () => {
    expect(optionOf(found('member'), true).to).toBe('/communaute/x');
    expect(optionOf(found('contract'), false).to).toBe('/contrats/x');
    expect(optionOf(found('mission'), true).to).toBe('/communaute?recherche=Un%20titre');
    expect(optionOf(found('mission'), false).to).toBeNull();
    expect(optionOf(found('person'), true).to).toBeNull();
  });
});
