import { afterEach, describe, expect, test, vi } from 'vitest';
import { openCompiler, type PdfStandard } from './compile.ts';
import { draftContract, sampleText, signedContract } from './contract-document.sample.ts';
import type { ContractDocument } from './contract-document.ts';
import {
  check,
  essence,
  fonts,
  information,
  language,
  metadata,
  pageTexts,
  tags,
} from './testing.witness.ts';

const compile = openCompiler();
const pdfOf = (contract: ContractDocument, standard?: PdfStandard) =>
  compile('contract', JSON.stringify(contract), standard);
const longText = 'Écouter les familles, puis dessiner un parcours plus simple.\n'.repeat(66).slice(0, 4000);
const manyDates = Array.from({ length: 64 }, (_, index) => ({
  date: `2027-${String((index % 5) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
  from: '09:00',
  to: '12:30',
}));
const longContract = signedContract({
  text: sampleText({
    mission: { description: longText },
    service: { benefits: longText },
    commitment: { plannedDates: manyDates },
  }),
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a witness that is missing fails the test, and says what to install', () => {
  vi.stubEnv('PATH', '');
  expect(() => check(pdfOf(signedContract()))).toThrow('qpdf does not run: apt-get install qpdf');
  expect(() => fonts(pdfOf(signedContract()))).toThrow('apt-get install poppler-utils');
});

const papers = {
  signed: signedContract(),
  draft: draftContract(),
  'hardly begun': draftContract({
    number: null,
    contentHash: null,
    text: sampleText({
      identity: { civility: null, firstName: null, jobTitle: null },
      mission: { domains: [], title: null, description: null, deadline: null },
      commitment: { startsOn: null, percent: null, plannedDates: [] },
    }),
  }),
  long: longContract,
};

describe.each(Object.entries(papers))('a contract, %s', (_, contract) => {
  const pdf = pdfOf(contract);

  test('is sound and claims PDF/A-2a', () => {
    check(pdf);
    expect(metadata(pdf)).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  });

  test('also compiles as PDF/UA-1', () => {
    expect(metadata(pdfOf(contract, 'ua-1'))).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('holds its own fonts and no other, embedded and subset', () => {
    const found = fonts(pdf);
    expect(new Set(found.map(({ flags }) => flags))).toEqual(new Set(['yes yes yes']));
    expect(found.map(({ name }) => name).sort()).toEqual([
      'SourceSerif4-Italic',
      'SourceSerif4-Regular',
      'SourceSerif4-SemiBold',
    ]);
  });

  test('is tagged, in French, with one title, a heading a section and a table with header cells', () => {
    expect(information(pdf)).toMatchObject({ Tagged: 'yes', 'Page size': expect.stringContaining('A4') });
    expect(language(pdf)).toBe('fr-FR');
    const found = tags(pdf);
    expect(found.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(found.filter((tag) => tag === 'H2')).toHaveLength(contract.text.sections.length + 2);
    expect(found.filter((tag) => tag === 'TH')).toHaveLength(3);
    expect(found.filter((tag) => /^H[3-6]$/.test(tag))).toEqual([]);
  });

  test('keeps the table of signatures on one page', () => {
    const pages = pageTexts(pdf).filter((page) =>
      contract.signatures.some(({ caption }) => essence(page).includes(essence(caption))),
    );
    const page = essence(pages.at(-1) ?? '');
    for (const { caption } of contract.signatures) expect(page).toContain(essence(caption));
    expect(page.match(/Signéle|Signatureattendue/g)).toHaveLength(3);
  });
});
