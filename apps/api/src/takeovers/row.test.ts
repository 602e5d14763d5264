import { expect, test } from 'vitest';
import { placeColumns } from '../platform/csv/columns.ts';
import { readCsv } from '../platform/csv/read.ts';
import type { ColumnKey } from './columns.ts';
import { columns, templateCsv } from './columns.ts';
import { readRow } from './row.ts';

const [head, example] = (await readCsv(templateCsv().slice(1), 10)).map((line) => line.cells);
const { places, faults } = placeColumns(columns, head ?? []);

/** The example of the template, with some cells changed. */
function read(changes: Partial<Record<ColumnKey, string>> = {}) {
  return readRow((key) => changes[key] ?? example?.[places.get(key) ?? -1] ?? '');
}

test('the template reads without a fault', () => {
  expect(faults).toEqual([]);
  expect(read()).toMatchObject({
    faults: [],
    row: {
      civility: 'madame',
      workShare: 100,
      domains: ['internal-processes', 'democratic-innovation'],
      percent: 7.5,
      startsOn: '2026-12-01',
      scan: 'contrat-exemple.pdf',
    },
  });
});

test('columns are known by their words, in any order, and told when missing, double or unknown', () => {
  expect(placeColumns(columns, ['NOM', 'prenom ', 'Prise d\u0027effet']).places).toEqual(
    new Map([
      ['lastName', 0],
      ['firstName', 1],
      ['startsOn', 2],
    ]),
  );
  const wrong = placeColumns(columns, [...(head ?? []), 'Nom', 'Salaire']);
  expect(wrong.faults).toEqual(['La colonne « Nom » est là deux fois.']);
  expect(wrong.unknown).toEqual(['Salaire']);
});

test('days, numbers and civilities as a spreadsheet has them', () => {
  const { row } = read({
    startsOn: '1/9/2026',
    endsOn: '2027-02-28',
    percent: '10 %',
    workShare: '',
    civility: 'M.',
    deadline: '',
    domains: 'process internes',
  });
  expect(row).toMatchObject({
    startsOn: '2026-09-01',
    endsOn: '2027-02-28',
    percent: 10,
    workShare: 100,
    civility: 'monsieur',
    deadline: null,
    domains: ['internal-processes'],
  });
});

test('every fault of a line is told at once, by its column', () => {
  const { row, faults: found } = read({
    email: 'camille',
    firstName: '',
    startsOn: '31/02/2026',
    percent: 'beaucoup',
    domains: 'Cuisine',
    lastName: 'a\u202Eb',
    civility: 'Docteur',
  });
  expect(row).toBeNull();
  expect(found.map(({ column }) => column)).toEqual([
    'Civilité',
    'Prénom',
    'Nom',
    'Adresse électronique',
    'Domaines',
    'Part du temps de travail',
    'Prise d’effet',
  ]);
  for (const { detail } of found) expect(detail).toMatch(/[a-zé].*\.$/);
  expect(found.at(-1)?.detail).toContain('comme 01/12/2026');
});
