import { describe, expect, it } from 'vitest';
import { choose, filterCount, filtersOf, readSelection, withoutFilters, writeSelection } from './address.ts';

const full =
  'recherche=d%E2%80%99Aubign%C3%A9&domaine=internal-processes&direction=Mobilit%C3%A9s&direction=Finances&phase=active&attention=ending-soon&tri=-endsOn&colonnes=phase+end&page=3&apres=abc';
const read = (address = '') => readSelection(new URLSearchParams(address));

describe('the list’s address', () => {
  it('is read and written without loss', () => {
    const selection = read(full);
    expect(selection).toMatchObject({ search: 'd’Aubigné', directorate: ['Mobilités', 'Finances'], page: 3 });
    expect(selection.columns).toEqual(['phase', 'end']);
    expect(writeSelection(selection).toString()).toBe(full);
  });

  it.each(['', 'en-signature=', 'a-relancer=', 'en-signature=&etat=awaiting-manager', 'colonnes='])(
    'keeps the view %j, without its usual order',
    (address) => {
      expect(writeSelection(read(address)).toString()).toBe(address);
    },
  );

  it('leaves out what it does not understand', () => {
    const selection = read('domaine=x&phase=draft&tri=size&page=-2&page=x&colonnes=size');
    expect(selection).toMatchObject({ domain: [], phase: [], sort: 'name', page: 1, columns: [] });
  });
});

describe('a choice', () => {
  const third = read(full);

  it('goes back to the first page, unless it only shows other columns', () => {
    expect(choose(third, { search: 'x' })).toMatchObject({ search: 'x', page: 1, after: null });
    expect(choose(third, { page: 4, after: 'def' })).toMatchObject({ page: 4, after: 'def' });
    expect(choose(third, { columns: ['lead'] })).toMatchObject({ page: 3, after: 'abc' });
  });

  it('can be undone, keeping the order and the columns', () => {
    const cleared = withoutFilters(third);
    expect(filterCount(third)).toBe(5);
    expect(filterCount(cleared)).toBe(0);
    expect(cleared).toMatchObject({ search: '', sort: '-endsOn', columns: ['phase', 'end'] });
  });

  it('asks the interface for what the view is of, and for nothing that is not chosen', () => {
    expect(filtersOf(read('en-signature='))).toEqual({
      state: ['changes-requested', 'awaiting-manager', 'awaiting-executive'],
    });
    expect(filtersOf(read('en-signature=&etat=awaiting-manager'))).toEqual({ state: ['awaiting-manager'] });
    expect(filtersOf(read('a-relancer='))).toEqual({
      attention: ['ending-soon', 'evaluation-missing', 'waiting-long', 'employment-ending'],
    });
    expect(filtersOf(read('a-relancer=&attention=ending-soon'))).toEqual({ attention: ['ending-soon'] });
    expect(filtersOf(read())).toEqual({});
  });
});
