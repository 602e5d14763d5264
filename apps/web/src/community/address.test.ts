import { describe, expect, it } from 'vitest';
import { choose, filterCount, filtersOf, readSelection, withoutFilters, writeSelection } from './address.ts';

const full =
  'recherche=d%E2%80%99Aubign%C3%A9&domaine=internal-processes&direction=Mobilit%C3%A9s&direction=Finances&phase=active&attention=ending-soon&tri=-endsOn&page=3&apres=abc';

describe('the list’s address', () => {
  it('is read and written without loss', () => {
    const selection = readSelection(new URLSearchParams(full));
    expect(selection).toMatchObject({ search: 'd’Aubigné', directorate: ['Mobilités', 'Finances'], page: 3 });
    expect(writeSelection(selection).toString()).toBe(full);
  });

  it('is empty when nothing is chosen', () => {
    expect(writeSelection(readSelection(new URLSearchParams())).toString()).toBe('');
  });

  it('leaves out what it does not understand', () => {
    const selection = readSelection(new URLSearchParams('domaine=x&phase=draft&tri=size&page=-2&page=x'));
    expect(selection).toMatchObject({ domain: [], phase: [], sort: 'name', page: 1 });
  });
});

describe('a choice', () => {
  const third = readSelection(new URLSearchParams(full));

  it('goes back to the first page', () => {
    expect(choose(third, { search: 'x' })).toMatchObject({ search: 'x', page: 1, after: null });
    expect(choose(third, { page: 4, after: 'def' })).toMatchObject({ page: 4, after: 'def' });
  });

  it('can be undone, keeping the order', () => {
    const cleared = withoutFilters(third);
    expect(filterCount(third)).toBe(5);
    expect(filterCount(cleared)).toBe(0);
    expect(cleared).toMatchObject({ search: '', sort: '-endsOn' });
  });

  it('asks the interface for contracts being signed, and for nothing that is not chosen', () => {
    expect(filtersOf(readSelection(new URLSearchParams('en-signature=')))).toEqual({
      state: ['changes-requested', 'awaiting-manager', 'awaiting-executive'],
    });
    expect(filtersOf(readSelection(new URLSearchParams()))).toEqual({});
  });
});
