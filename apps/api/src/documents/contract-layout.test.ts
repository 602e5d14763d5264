import { expect, test } from 'vitest';
import { annexMonths } from './annex-months.ts';
import { openCompiler } from './compile.ts';
import { sampleText, signedContract } from './contract-document.sample.ts';
import type { ContractDocument } from './contract-document.ts';
import { dates } from './testing.kinds.ts';
import { essence, pageTexts } from './testing.witness.ts';

const compile = openCompiler();
const pdfOf = (contract: ContractDocument) => compile('contract', JSON.stringify(contract));
const linesOf = (page: string) => page.split('\n').filter((line) => line.trim() !== '');

const sentence =
  'Écouter les familles, puis dessiner avec elles un parcours plus simple, guichet après guichet. ';

test('lines hold 60 to 75 signs', () => {
  const text = sampleText({ mission: { description: sentence.repeat(30) } });
  const lines = linesOf(pageTexts(pdfOf(signedContract({ text })), 'body').join(''));
  const full = lines.filter((line) => line.includes('familles') || line.includes('parcours'));
  const lengths = full.map((line) => line.length).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  expect(median).toBeGreaterThanOrEqual(60);
  expect(median).toBeLessThanOrEqual(75);
  expect(lengths.at(-1)).toBeLessThanOrEqual(85);
});

// A line more each time moves every heading across every foot of page.
test.each(Array.from({ length: 16 }, (_, more) => more))(
  'no heading at the foot of a page, no line of a paragraph alone: %i lines more',
  (more) => {
    const text = sampleText({
      mission: { description: sentence.repeat(3) + '\nUne ligne de plus.'.repeat(more) },
    });
    const headings = text.sections.map(({ heading }) => essence(heading));
    const pages = pageTexts(pdfOf(signedContract({ text })), 'body').map(linesOf);
    for (const page of pages.slice(0, -1)) {
      const last = essence(page.at(-1) ?? '').replace(/^\d/, '');
      expect([...headings, 'Signatures']).not.toContain(last);
    }
    for (const page of pages.slice(1)) {
      const first = page.findIndex((line) => /[.;:]$/.test(line));
      const startsParagraph = /^(\d |Fait|Annexe|–|[A-ZÉÀ])/.test(page[0] ?? '');
      expect(startsParagraph || first > 0, page.slice(0, 3).join('\n')).toBe(true);
    }
  },
);

test('the name of a person is not hyphenated', () => {
  const identity = { civility: null, firstName: 'Anticonstitutionnellement', lastName: 'Extraordinairement' };
  const raw = pageTexts(pdfOf(signedContract({ text: sampleText({ identity }) }))).join('');
  expect(raw.match(/Anticonstitutionnellement/g)?.length).toBeGreaterThan(4);
  expect(raw).not.toMatch(/(Anticonst|Extra)\p{L}*[\u00AD-]\n/u);
});

test('every page after the first bears the number, and each its place among all', () => {
  const plannedDates = Array.from({ length: 28 }, (_, index) => ({
    date: `2027-02-${String(index + 1).padStart(2, '0')}`,
    from: '09:00',
    to: '12:30',
  }));
  const pages = pageTexts(pdfOf(signedContract({ text: sampleText({ commitment: { plannedDates } }) })));
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`page ${index + 1} sur ${pages.length}`);
    if (index > 0) expect(essence(page)).toMatch(/^Contratd’engagement–n°ENG20260042Élodied’Aubigné/);
  }
});

// The mention that follows the signatures goes over the foot of a page, sooner or later.
test.each(Array.from({ length: 9 }, (_, more) => more * 2))(
  'no page holds a few lines alone before others: %i lines more',
  (more) => {
    const text = sampleText({
      mission: { description: sentence.repeat(2) + '\nUne ligne de plus.'.repeat(more) },
      commitment: { plannedDates: dates(30) },
    });
    const pages = pageTexts(pdfOf(signedContract({ text, months: annexMonths(text.annex.dates) })), 'body');
    const counts = pages.slice(0, -1).map((page) => linesOf(page).length);
    // The table of dates may end anywhere before the page of proof.
    expect(Math.min(...counts.slice(0, -1)), counts.join()).toBeGreaterThan(12);
  },
);

test('a word that a column holds is not broken', () => {
  const capacity = 'chargée des transformations organisationnelles et institutionnelles';
  const signatures = signedContract().signatures.map((place) => ({ ...place, capacity }));
  const raw = pageTexts(pdfOf(signedContract({ signatures }))).join('');
  expect(raw.match(/organisationnelles/g)).toHaveLength(6);
  expect(raw.match(/institutionnelles/g)).toHaveLength(6);
});

test('the line under the title does not end on one word', () => {
  const identity = { civility: 'monsieur', firstName: 'Đình', lastName: 'Nguyễn-Œuvrard' } as const;
  const [first = ''] = pageTexts(pdfOf(signedContract({ text: sampleText({ identity }) })), 'body');
  expect(first).toMatch(/équipier\ndu\sLab’\n/);
});
