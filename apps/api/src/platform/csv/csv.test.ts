import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeColumns } from './columns.ts';
import { CsvFault, decodeCsv } from './decode.ts';
import { readCsv } from './read.ts';

const cells = async (text: string) => (await readCsv(text, 100)).map((line) => line.cells);

describe('lines and cells', () => {
  test('semicolons or commas, as the first line has them', async () => {
    expect(await cells('a;b,c;d\n1;2,5;3')).toEqual([
      ['a', 'b,c', 'd'],
      ['1', '2,5', '3'],
    ]);
    expect(await cells('a,"b;c;d",e\n1,2,3')).toEqual([
      ['a', 'b;c;d', 'e'],
      ['1', '2', '3'],
    ]);
  });

  test('any line end, mixed, and none at the end', async () => {
    expect((await readCsv('a;b\r\n1;2\r3;4\n\n5;6', 100)).map(({ line }) => line)).toEqual([1, 2, 3, 5]);
  });

  test('quotes hold what is between them, and count its lines', async () => {
    const text = 'a;b\n"x ""y""\nz;";2\n3;4';
    expect(await readCsv(text, 100)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x "y"\nz;', '2'] },
      { line: 4, cells: ['3', '4'] },
    ]);
  });

  test('what an export neutralised is restored, and no more', async () => {
    expect(await cells("a;b;c\n'=1+1;'quoi;=2")).toEqual([
      ['a', 'b', 'c'],
      ['=1+1', "'quoi", '=2'],
    ]);
  });

  test('an open quote and too many lines are faults', async () => {
    await expect(readCsv('a;b\n"1;2\n3;4', 100)).rejects.toThrow('Ligne 2');
    await expect(readCsv('a\n1\n2\n3', 3)).rejects.toThrow('plus de 2 lignes');
  });

  test('any cells are read as they were written', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', ' ', '=') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'));
        const kept = rows.filter((row) => row.some((one) => one.trim() !== ''));
        expect((await cells(['"x";"y";"z"', ...quoted].join('\r\n'))).slice(1)).toEqual(kept);
      }),
    );
  });
});

describe('bytes', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)));

  test('UTF-8, with its mark or without', () => {
    expect(decodeCsv(bytes([0xef, 0xbb, 0xbf], 'é;b'))).toBe('é;b');
    expect(decodeCsv(bytes('é;b'))).toBe('é;b');
  });

  test('Windows-1252', () => {
    expect(decodeCsv(bytes([0xc9, 0x63, 0x68, 0xe9, 0x61, 0x6e, 0x63, 0x65, 0x92]))).toBe('Échéance’');
  });

  test('what is no text', () => {
    for (const wrong of [bytes([0xff, 0xfe, 0x61, 0]), bytes('a;b\n1;', [0]), bytes('PK', [3, 4, 0, 0])])
      expect(() => decodeCsv(wrong)).toThrow(CsvFault);
  });

  test('both in one file', () => {
    expect(() => decodeCsv(bytes('Nom\nÉlodie\nG', [0xe9], 'rard'))).toThrow('à la ligne 2');
    expect(decodeCsv(bytes('L', [0x92, 0xc2], 'NE'))).toBe('L’ÂNE');
  });
});

describe('hostile files', () => {
  const size = 20 * 1024 * 1024;
  test.each<[string, () => string, RegExp]>([
    ['one cell of twenty megabytes', () => `a;b\n${'x'.repeat(size)};1`, /Ligne 2, colonne 1 : .* 10000/],
    ['the same in quotes', () => `a;b\n1;"${'x\n'.repeat(size / 2)}"`, /Ligne 2, colonne 2/],
    ['nothing but quotes', () => `a;b\n"${'""'.repeat(size / 2)}"`, /Ligne 2, colonne 1/],
    ['a quote that is never closed', () => `a;b\n"${'x'.repeat(size)}`, /jamais refermé/],
    ['a hundred thousand columns', () => `${'a;'.repeat(100_000)}`, /Ligne 1 : elle a plus de 500 colonnes/],
    ['more lines than allowed', () => 'a;b\n'.repeat(size / 4), /plus de 49999 lignes/],
  ])('%s', async (_what, text, sentence) => {
    await expect(readCsv(text(), 50_000)).rejects.toThrow(sentence);
  });

  test('twenty megabytes of nothing are an empty file', async () => {
    expect(await readCsv('\n'.repeat(size), 10)).toEqual([]);
  });

  test('other requests are served while a large file is read', async () => {
    let served = 0;
    const timer = setInterval(() => {
      served += 1;
    });
    await readCsv('a;b;c;d\n'.repeat(200_000), 200_001);
    clearInterval(timer);
    expect(served).toBeGreaterThan(0);
  });
});

test('columns are known by French words, English ones or names of ours, and told when doubled or missing', () => {
  const columns = [
    { key: 'managerEmail', header: 'Adresse du supérieur', also: ['Manager'] },
    { key: 'name', header: 'Nom' },
    { key: 'note', header: 'Note', optional: true },
  ] as const;
  for (const words of ['ADRESSE DU SUPERIEUR', 'manager_email', 'managerEmail', 'Manager'])
    expect(placeColumns(columns, [words, 'Nom'])).toEqual({
      places: new Map([
        ['managerEmail', 0],
        ['name', 1],
      ]),
      faults: [],
      unknown: [],
    });
  expect(placeColumns(columns, ['Nom', 'nom', 'Salaire', ''])).toMatchObject({
    faults: ['La colonne « Nom » est là deux fois.', 'La colonne « Adresse du supérieur » manque.'],
    unknown: ['Salaire'],
  });
});
