import { expect, test } from 'vitest';
import { civilCases, emptySource, sampleSource } from '../resolve/source.sample.ts';
import { wholeText } from './reading.sample.ts';
import { writtenText } from './written.sample.ts';

const sources = [
  ...civilCases.map(({ source }) => source),
  emptySource(),
  sampleSource({
    mission: {
      domains: [
        'managerial-innovation',
        'collective-intelligence',
        'public-policy-innovation',
        'internal-processes',
        'democratic-innovation',
      ],
    },
    commitment: { extendedHours: false, fieldTrips: null },
  }),
  sampleSource({ commitment: { extendedHours: null, fieldTrips: true } }, { renewalOf: 'ENG-2026-0042' }),
];
const texts = sources.map((source) => wholeText(writtenText(source)));

test.each([
  ['a straight apostrophe', /'/],
  ['a straight quotation mark', /"/],
  ['a plain space or none before : ; ! ? %', /[^\u00A0]:|[^\u202F][;!?]|[^\u00A0]%/],
  ['a plain space or none inside « »', /«[^\u00A0]|[^\u00A0]»/],
  ['a plain space after n°', /n°[^\u00A0]/],
  ['two spaces', / {2}/],
  ['a space before a comma or a full stop', /\s[,.]/],
  ['a space at the end of a line', /[^\S\n](?:\n|$)/],
  ['two stops', /[.,;:][.,;]/],
  ['a mark of gender', /[·•]|\(e\)|\(ne\)|\/e\b|\/ne\b|\p{L}\.e\.?\p{L}*\.s/u],
  ['a mark of the notation', /[{}[\]|_=]/],
  ['a missing value', /undefined|null|NaN|\[object/],
  ['hours written otherwise than 60 h 15', /\d+\s?[hH]\s?00|\d{1,2}:\d{2}|\d+[hH]/],
  ['a day in figures', /\d{4}-\d{2}-\d{2}|\d{2}\/\d{2}/],
  ['a capital without its accent', /\bA (?:cette|compter|la)\b|\bEtat\b/],
])('no text has %s', (_, pattern) => {
  for (const text of texts) expect(text).not.toMatch(pattern);
});

test('every sentence of the clauses ends', () => {
  for (const { source } of civilCases) {
    for (const section of writtenText(source).sections) {
      for (const block of section.blocks) {
        const lines = block.kind === 'paragraph' ? [block.inlines] : block.items;
        for (const line of lines) expect(line.map((inline) => inline.text).join('')).toMatch(/[.:;]$/);
      }
    }
  }
});
