import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hierarchyLoops } from './hierarchy.ts';

const loopsOf = (managers: Record<string, string | null>) =>
  hierarchyLoops(new Map(Object.entries(managers)));

test.each<[string, Record<string, string | null>, string[][]]>([
  ['nobody above anybody', { a: null, b: null }, []],
  ['a chain', { a: 'b', b: 'c', c: null }, []],
  ['a manager whom the map does not know', { a: 'elsewhere' }, []],
  ['one’s own manager', { a: 'a' }, [['a']]],
  ['two of each other', { a: 'b', b: 'a' }, [['a', 'b']]],
  ['a loop that others lead to is told once', { x: 'a', y: 'x', a: 'b', b: 'a' }, [['a', 'b']]],
  ['two loops', { a: 'a', b: 'c', c: 'b' }, [['a'], ['b', 'c']]],
])('%s', (_what, managers, loops) => {
  expect(loopsOf(managers)).toEqual(loops);
});

test('whoever is above themselves, and nobody else, is in a loop', () => {
  const people = Array.from({ length: 12 }, (_, place) => `p${place}`);
  const hierarchy = fc.array(fc.option(fc.constantFrom(...people)), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(hierarchy, (managers) => {
      const map = new Map(people.map((person, place) => [person, managers[place] ?? null]));
      const isAboveSelf = (person: string) => {
        let above = map.get(person) ?? null;
        for (let level = 0; above !== null && above !== person && level < 12; level += 1)
          above = map.get(above) ?? null;
        return above === person;
      };
      expect(hierarchyLoops(map).flat().toSorted()).toEqual(people.filter(isAboveSelf).toSorted());
    }),
  );
});
