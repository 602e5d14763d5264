import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvFault, decodeCsv, readCsv } from './csv.ts';

const cells = (text: string) => readCsv(text, 100).map((line) => line.cells);

describe('lines and cells', () => {
  test('semicolons or commas, as the first line has them', () => {
    expect(cells('a;b,c;d\n1;2,5;3')).toEqual([
      ['a', 'b,c', 'd'],
      ['1', '2,5', '3'],
    ]);
    expect(cells('a,"b;c;d",e\n1,2,3')).toEqual([
      ['a', 'b;c;d', 'e'],
      ['1', '2', '3'],
    ]);
  });

  test('any line end, mixed, and none at the end', () => {
    expect(readCsv('a;b\r\n1;2\r3;4\n\n5;6', 100).map(({ line }) => line)).toEqual([1, 2, 3, 5]);
  });

  test('quotes hold what is between them, and count its lines', () => {
    const text = 'a;b\n"x ""y""\nz;";2\n3;4';
    expect(readCsv(text, 100)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x "y"\nz;', '2'] },
      { line: 4, cells: ['3', '4'] },
    ]);
  });

  test('what an export neutralised is restored, and no more', () => {
    expect(cells("a;b;c\n'=1+1;'quoi;=2")).toEqual([
      ['a', 'b', 'c'],
      ['=1+1', "'quoi", '=2'],
    ]);
  });

  test('an open quote and too many lines are faults', () => {
    expect(() => readCsv('a;b\n"1;2\n3;4', 100)).toThrow('Ligne 2');
    expect(() => readCsv('a\n1\n2\n3', 3)).toThrow('plus de 2 lignes');
  });

  test('any cells are read as they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', ' ', '=') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'));
        const kept = rows.filter((row) => row.some((one) => one.trim() !== ''));
        expect(cells(['"x";"y";"z"', ...quoted].join('\r\n')).slice(1)).toEqual(kept);
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

  test('ten megabytes, on one line or on many, in bounded time', () => {
    const wide = 'x'.repeat(10 * 1024 * 1024);
    expect(readCsv(`a;b\n${wide};1`, 10)).toHaveLength(2);
    expect(() => readCsv('a;b\n'.repeat(2_500_000), 5_000)).toThrow(CsvFault);
    expect(readCsv(`a;b\n${'"";'.repeat(1_000_000)}x`, 10)).toHaveLength(2);
  });
});
