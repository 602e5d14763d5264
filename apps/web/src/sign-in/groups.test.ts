import type { Role } from '@equipage/domain';
import { describe, expect, it } from 'vitest';
import { fold, groupPeople } from './groups.ts';

function person(id: string, firstName: string, lastName: string, ...roles: Role[]) {
  return {
    id,
    email: `${id}@example.org`,
    firstName,
    lastName,
    jobTitle: 'Chargée d’études',
    directorate: 'Direction des Mobilités',
    roles: ['agent', ...roles] satisfies Role[],
  };
}

const people = [
  person('1', 'Étienne', 'Lacaze', 'manager', 'executive'),
  person('2', 'Françoise', 'Œuvrard'),
  person('3', 'Minh', 'Nguyễn'),
  person('4', 'Nathalie', 'Serra', 'manager'),
];

describe('groupPeople', () => {
  it('puts each person once, in the group of what they alone can do', () => {
    const names = groupPeople(people, '').map(({ key, people: held }) => [key, held.map(({ id }) => id)]);
    expect(names).toEqual([
      ['agent', ['2', '3']],
      ['manager', ['4']],
      ['executive', ['1']],
    ]);
  });

  it.each(['oeuvrard', 'Œuv', 'francoise', 'OEUVRARD Françoise'])(
    'finds « %s » without its accents',
    (search) => {
      expect(groupPeople(people, search).flatMap((group) => group.people.map(({ id }) => id))).toEqual(['2']);
    },
  );

  it('finds nobody rather than everybody', () => {
    expect(groupPeople(people, 'zzz')).toEqual([]);
  });
});

it('folds letters from everywhere', () => {
  expect(fold('Nguyễn Đỗ, d’Aubigné')).toBe('nguyen do, d aubigne');
});
