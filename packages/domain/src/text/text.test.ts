import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forbiddenCharacters } from './characters.ts';
import { text } from './text.ts';

const line = text(100);
const lines = text(4000, { lines: true });

describe('normalisation', () => {
  test.each([
    ['  Élodie ', 'Élodie'],
    ['E\u0301lodie', 'Élodie'],
    ['Nguye\u0302\u0303n', 'Nguyễn'],
    ['   ', ''],
    ['\u00A0Ñíguez\u00A0', 'Ñíguez'],
  ])('%j becomes %j', (before, after) => {
    expect(line.parse(before)).toBe(after);
  });

  test('line ends are line feeds', () => {
    expect(lines.parse('un\r\ndeux\rtrois\n')).toBe('un\ndeux\ntrois');
  });

  test.each(['\uFEFFÉlodie', 'Élodie\u2028', '\fÉlodie', 'Élodie\v '])(
    '%j: what is refused inside a text is refused at its ends',
    (value) => {
      expect(line.safeParse(value).success).toBe(false);
    },
  );

  test('spaces without end take no time', () => {
    expect(line.parse(`a${' '.repeat(200_000)}`)).toBe('a');
    expect(line.safeParse(`a${' '.repeat(200_000)}b`).success).toBe(false);
  });

  test('doing it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const once = lines.safeParse(value);
        if (once.success) expect(lines.parse(once.data)).toBe(once.data);
      }),
    );
  });
});

describe('length', () => {
  test('counts what is left after normalisation', () => {
    expect(line.safeParse(`  ${'a'.repeat(100)}  `).success).toBe(true);
    expect(line.safeParse('e\u0301'.repeat(100)).success).toBe(true);
    expect(line.safeParse('a'.repeat(101)).success).toBe(false);
    expect(lines.safeParse(`${'a\r\n'.repeat(1999)}ab`).success).toBe(true);
    expect(lines.safeParse('a'.repeat(4001)).success).toBe(false);
  });
});

describe('forbidden characters', () => {
  test.each([
    ['d’Aubigné, Saint-Exupéry, Œuvre, İstanbul, Łódź, Nguyễn Đặng', []],
    ['« guillemets » — tirets – … 25 € ½ n° 3', []],
    ['a\u202Eb', ['U+202E']],
    ['a\u0000b', ['U+0000']],
    ['a\tb', ['U+0009']],
    ['a\u0085b', ['U+0085']],
    ['a\uD800b', ['U+D800']],
    ['a\u200Bb', ['U+200B']],
    ['a\u2028b', ['U+2028']],
    ['a\uFEFFb', ['U+FEFF']],
    ['soft\u00ADhyphen', ['U+00AD']],
    ['😀', ['U+1F600']],
    ['漢字', ['U+6F22', 'U+5B57']],
    ['😀😀\u202E😀', ['U+1F600', 'U+202E']],
    ['a\nb', ['U+000A']],
  ])('%j: %j', (value, expected) => {
    expect(forbiddenCharacters(value, { lines: false })).toEqual(expected);
  });

  test('a line feed belongs in a long text alone', () => {
    expect(forbiddenCharacters('a\nb', { lines: true })).toEqual([]);
    expect(line.safeParse('a\nb').success).toBe(false);
    expect(lines.safeParse('a\nb').success).toBe(true);
  });

  test('no more are named than a sentence can hold', () => {
    expect(forbiddenCharacters('一二三四五六七', { lines: false })).toHaveLength(5);
  });

  test('no control, mark of direction or lone surrogate ever passes', () => {
    const invisible = fc
      .integer({ min: 0, max: 0xffff })
      .map((unit) => String.fromCharCode(unit))
      .filter((character) => /[\p{Cc}\p{Cf}\p{Cs}]/u.test(character) && character !== '\n');
    fc.assert(
      fc.property(invisible, (character) => {
        expect(forbiddenCharacters(`a${character}b`, { lines: true })).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});
