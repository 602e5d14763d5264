import { describe, expect, test } from 'vitest';
import { resolveText } from '../resolve/resolve-text.ts';
import { sampleSource } from '../resolve/source.sample.ts';
import { firstWording } from './2026-1/wording.ts';
import type { Sentence, Wording } from './wording.ts';

const sentencesOf = (wording: Wording): Sentence[] => [
  ...wording.title,
  ...wording.subtitle,
  ...wording.annex.intro,
  ...wording.mention,
  ...wording.sections.flatMap((section) =>
    section.blocks.flatMap((block) => ('paragraph' in block ? block.paragraph : block.list)),
  ),
];

/** Grammar and switches: they choose words and are never printed. */
const unprinted = ['agreement', 'leadAgreement', 'domainsNumber', 'datesNumber', 'mention'];

describe.each([['2026-1', firstWording]])('wording %s', (version, wording) => {
  const sentences = sentencesOf(wording);
  const known = [...Object.keys(wording.variables), ...unprinted];

  test('bears its own version', () => {
    expect(wording.version).toBe(version);
  });

  test('names only variables that exist', () => {
    for (const { say, when, whenAny, given, missing } of sentences) {
      const printed = [...say.matchAll(/\{(\w+)/g)].map((match) => match[1]);
      const conditions = [when ?? {}, ...(whenAny ?? [])].flatMap((condition) => Object.keys(condition));
      for (const name of [...printed, ...conditions, ...(given ?? []), ...(missing ?? [])])
        expect(known).toContain(name);
    }
  });

  test('uses every variable it knows', () => {
    const said = sentences.map((sentence) => sentence.say).join(' ');
    // The dates themselves stand in the annex.
    for (const name of Object.keys(wording.variables)) expect(said).toMatch(new RegExp(`\\{${name}[=}]`));
  });

  test('agrees in three forms, and closes what it opens', () => {
    for (const { say } of sentences) {
      for (const [, forms = ''] of say.matchAll(/\[([^\]]*)\]/g)) expect(forms.split('|')).toHaveLength(3);
      for (const [open = '', close = ''] of ['{}', '[]', '__', '()', '«»'].map((pair) => [...pair]))
        if (open === close) expect(say.split(open).length % 2).toBe(1);
        else expect(say.split(open).length).toBe(say.split(close).length);
    }
  });

  test('never marks gender inside a word, and is written with real apostrophes', () => {
    for (const { say } of sentences) expect(say).not.toMatch(/[·']|\(e\)|\p{L}\/\p{L}/u);
  });
});

test('the present wording resolves every variable it prints', () => {
  const { values } = resolveText(sampleSource(), firstWording);
  const printed = Object.keys(firstWording.variables).filter((name) => name !== 'civility');
  expect(Object.keys(values).toSorted()).toEqual([...printed, ...unprinted].toSorted());
});
