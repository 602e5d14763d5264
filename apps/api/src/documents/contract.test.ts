import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openCompiler, type PdfStandard } from './compile.ts';
import { signedContract } from './contract-document.sample.ts';
import type { ContractDocument } from './contract-document.ts';
import { anyContract } from './testing.any-contract.ts';
import { faultsOf } from './testing.checker.ts';
import { expectedOf } from './testing.expected.ts';
import { kinds } from './testing.kinds.ts';
import { check, fonts, information, metadata, pageTexts } from './testing.witness.ts';

const compile = openCompiler();
const pdfOf = (contract: ContractDocument, standard?: PdfStandard) =>
  compile('contract', JSON.stringify(contract), standard);

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a witness that is missing fails the test, and says what to install', () => {
  vi.stubEnv('PATH', '');
  expect(() => check(pdfOf(signedContract()))).toThrow('qpdf does not run: apt-get install qpdf');
  expect(() => fonts(pdfOf(signedContract()))).toThrow('apt-get install poppler-utils');
});

describe.each(kinds)('a contract, %s', (_, contract) => {
  test('keeps everything that is promised of a file', () => {
    const pdf = pdfOf(contract);
    expect(faultsOf(pdf, expectedOf(contract))).toEqual([]);
    expect(metadata(pdf)).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(information(pdf)['Page size']).toContain('A4');
  });

  test('also compiles as PDF/UA-1', () => {
    expect(metadata(pdfOf(contract, 'ua-1'))).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});

test('as PDF/UA-1 too, it keeps everything that is promised', () => {
  const contract = signedContract();
  expect(faultsOf(pdfOf(contract, 'ua-1'), expectedOf(contract))).toEqual([]);
});

test('whatever is typed, everything that is promised is kept', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      expect(faultsOf(pdfOf(contract), expectedOf(contract))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('long lines are hyphenated as French is', () => {
  const lines = pageTexts(pdfOf(signedContract()), 'body').join('\n');
  expect(lines.match(/\p{Ll}{2,}[-\u00AD\u2010]\n\p{Ll}{3,}/gu)?.length).toBeGreaterThan(2);
});
