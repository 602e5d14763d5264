import { expect, test } from 'vitest';
import { ofPerson } from './people.ts';

test.each([
  ['Étienne', 'd’Étienne Lacaze'],
  ['Aïcha', 'd’Aïcha Lacaze'],
  ['Œnone', 'd’Œnone Lacaze'],
  ['Nathalie', 'de Nathalie Lacaze'],
  ['Hélène', 'd’Hélène Lacaze'],
  ['Hamid', 'de Hamid Lacaze'],
  ['Yves', 'd’Yves Lacaze'],
  ['Yann', 'de Yann Lacaze'],
])('of %s: « %s »', (firstName, words) => expect(ofPerson({ firstName, lastName: 'Lacaze' })).toBe(words));
