import { expect, test } from 'vitest';
import { openCompiler } from './compile.ts';
import { sampleText, signedContract } from './contract-document.sample.ts';
import { faultsOf } from './testing.checker.ts';
import { expectedOf } from './testing.expected.ts';
import { dates } from './testing.kinds.ts';
import { uncompressed } from './testing.witness.ts';

/* The checker sees what it is there to see: one thing of a good file is changed, byte for byte. */

const contract = signedContract({ text: sampleText({ commitment: { plannedDates: dates(13) } }) });
const good = Buffer.from(openCompiler()('contract', JSON.stringify(contract))).toString('latin1');
const expected = expectedOf(contract);
const faults = (file: string, change = {}) =>
  faultsOf(Buffer.from(file, 'latin1'), { ...expected, ...change });

test('a good file has no fault', () => {
  expect(faults(good)).toEqual([]);
});

test.each([
  ['/S /H1\n', '/S /H3\n', /not one H1 first/],
  ['/S /H2\n', '/S /H3\n', /lacks its H2/],
  ['/DisplayDocTitle true', '/DisplayDocTitle null', /title is not what a reader shows/],
  ['/Marked true', '/Marked null', /not said to be tagged/],
  ['(fr-FR)', '(de-FR)', /language is not said/],
  ['/Scope /Column', '/Skope /Column', /TH has no scope/],
  ['/Alt <', '/Alx <', /no alternative text/],
  ['<pdfaid:part>2<', '<pdfaid:part>3<', /claims no norm/],
  ['/Tabs /S', '/Tabs /R', /order of tabs/],
])('%s become %s', (from, to, fault) => {
  expect(good).toContain(from);
  expect(faults(good.replace(from, to)).join('; ')).toMatch(fault);
});

test.each([
  ['/Artifact <<', '/Artefact <<', /drawn outside the tags/],
  ['  /MCID 0\n', ' /MCID 99\n', /is in no element.*not drawn/],
])('in what is drawn, %s becomes %s', (from, to, fault) => {
  const plain = uncompressed(Buffer.from(good, 'latin1')).toString('latin1');
  expect(plain).toContain(from);
  expect(faults(plain.replaceAll(from, to)).join('; ')).toMatch(fault);
});

test('a heading that is not there, a table that is not whole, another title', () => {
  expect(faults(good, { headings: [...expected.headings, 'Visa'] }).join('; ')).toMatch(
    /lacks its H2.*bookmarks/,
  );
  expect(faults(good, { wholeTables: ['Contexte du contrat'] }).join('; ')).toMatch(/split or missing/);
  expect(faults(good, { title: 'Contrat' }).join('; ')).toMatch(/its title is/);
});
