import { readFileSync } from 'node:fs';
import { forbiddenCharacters } from '@equipage/domain';
import { describe, expect, test } from 'vitest';
import { openCompiler } from '../src/documents/compile.ts';
import { sampleText, signedContract } from '../src/documents/contract-document.sample.ts';
import { essence, pageTexts } from '../src/documents/testing.witness.ts';
import { coverageFile, coverageSource, coveredCodePoints } from './coverage.ts';

const characters = coveredCodePoints().map((codePoint) => String.fromCodePoint(codePoint));
const missing = (value: string) => forbiddenCharacters(value, { lines: false });

test('the table is the one that the fonts give (pnpm run coverage in apps/api)', () => {
  expect(readFileSync(coverageFile, 'utf8')).toBe(coverageSource());
});

test('every character comes out of a document as it went in, in every face', () => {
  const compile = openCompiler();
  // Between marks that no character joins, so that each stands for itself; spaces are seen by what surrounds them.
  const all = characters.map((character) => `§${character}§`).join(' ');
  const text = sampleText();
  const paragraph = (inline: object) => ({ kind: 'paragraph' as const, inlines: [{ text: all, ...inline }] });
  const section = { code: 'all', heading: all, blocks: [paragraph({}), paragraph({ emphasis: true })] };
  const contract = signedContract({ text: { ...text, sections: [...text.sections, section] } });

  const paper = essence(pageTexts(compile('contract', JSON.stringify(contract)), 'body').join(''));
  expect(paper.split(essence(all)).length - 1).toBe(3);
});

test('hyphens stay where they were typed', () => {
  const names = 'Le Goff-Saint Exu\u2010péry Cap\u2011d’Agde';
  const contract = signedContract({ madeOn: names });
  const paper = pageTexts(openCompiler()('contract', JSON.stringify(contract))).join('');
  expect(paper).toContain(`Fait le ${names}.`);
});

describe('the letters of a language are covered', () => {
  test.each([
    ['French', 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ'],
    ['Breton, Occitan, Catalan, Basque', 'ÑñÒòÓóÍíÚú·ŀĿ'],
    ['Spanish and Portuguese', '¿¡ªºÁáÃãÕõ'],
    ['German', 'ÄÖÜẞäöüß'],
    ['Polish', 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż'],
    ['Czech and Slovak', 'ČĎĚŇŘŠŤŮŽĹĽŔčďěňřšťůžĺľŕ'],
    ['Hungarian', 'ŐŰőű'],
    ['Romanian', 'ĂÂÎȘȚăâîșțŞşŢţ'],
    ['Croatian, Slovene, Albanian', 'ČĆĐŠŽčćđšžËë'],
    ['Baltic', 'ĀĒĢĪĶĻŅŪĖĮŲāēģīķļņūėįų'],
    ['Nordic', 'ÅÆØÞÐåæøþðŊŋ'],
    ['Turkish and Azerbaijani', 'ĞİŞğışƏə'],
    ['Maltese, Welsh, Irish', 'ĊĠĦŻċġħżŴŶẂẀẄŵŷẃẁẅÁÉÍÓÚ'],
    ['Vietnamese', 'ĂÂĐÊÔƠƯăâđêôơưẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸỳỵỷỹễ'],
    ['French typography', '« \u00A0\u202F ’ “ ” – — … n° € % ‰ § • → ≤ ½ ² № \u2011'],
  ])('%s', (_, letters) => {
    expect(missing(letters.normalize('NFC'))).toEqual([]);
  });
});

test.each([
  ['a control character', '\u0007'],
  ['a soft hyphen', '\u00AD'],
  ['a zero-width space', '\u200B'],
  ['a bidirectional override', '\u202E'],
  ['a line separator', '\u2028'],
  ['a byte order mark', '\uFEFF'],
  ['a private character', '\uE000'],
  ['a mark on its own', '\u0301'],
  ['a ligature', '\uFB01'],
  ['an emoji', '😀'],
  ['Greek', 'Ω'],
  ['Cyrillic', 'Ж'],
  ['a lone surrogate', '\uD800'],
  ['a letter that the fonts lack', 'Ŧ'],
])('refuses %s', (_, character) => {
  expect(missing(`a${character}`)).toHaveLength(1);
});
