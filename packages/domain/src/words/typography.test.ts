import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typography } from './typography.ts';

const cases: [string, string][] = [
  ['Durée : six mois', 'Durée\u00A0: six mois'],
  ['Durée: six mois', 'Durée\u00A0: six mois'],
  ['Trop tard ; dommage !', 'Trop tard\u202F; dommage\u202F!'],
  ['Vraiment ?', 'Vraiment\u202F?'],
  ['Vraiment ?!', 'Vraiment\u202F?!'],
  ['5 % à 10%', '5\u00A0% à 10\u00A0%'],
  ['«Le Lab’»', '«\u00A0Le Lab’\u00A0»'],
  ['« Quoi ? »', '«\u00A0Quoi\u202F?\u00A0»'],
  ['contrat n° 12, N°13', 'contrat n°\u00A012, N°\u00A013'],
  ["l'équipière d'un service", 'l’équipière d’un service'],
  ['il dit : « oui »', 'il dit\u00A0: «\u00A0oui\u00A0»'],
  ['(oui !)', '(oui\u202F!)'],
];

describe('typography', () => {
  test.each(cases)('%j becomes %j', (before, after) => {
    expect(typography(before)).toBe(after);
  });

  test.each(['à 12:30 précises', 'https://equipage.test/aide?page=2', 'une ligne\n: une autre', 'fin', ''])(
    '%j stays as it is',
    (text) => {
      expect(typography(text)).toBe(text);
    },
  );

  test('applying it twice changes nothing', () => {
    const marks = fc.constantFrom(..." \u00A0\u202F:;!?%«»'’n°N12aé(),.\n");
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 30 }), (characters) => {
        const once = typography(characters.join(''));
        expect(typography(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
