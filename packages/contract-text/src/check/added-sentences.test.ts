import { describe, expect, test } from 'vitest';
import { firstWording } from '../wording/2026-1/wording.ts';
import type { WordingData } from '../wording/wording.ts';
import { type Added, contradictions, type Fate, unforeseen } from './added-sentences.sample.ts';
import { wordingFaults } from './check-wording.ts';
import { honestAdditions } from './honest-additions.sample.ts';
import { restricts } from './restrictive-turns.ts';
import { sentencesToConfirm } from './to-confirm.ts';

const { version: _, ...first } = firstWording;

/** The first wording with one more paragraph in a section. */
function withAdded(section: string, say: string): WordingData {
  const sections = first.sections.map((one) =>
    one.code === section ? { ...one, blocks: [...one.blocks, { paragraph: [{ say }] }] } : one,
  );
  return { ...first, sections };
}

function fateOf([, section, say]: Added): Fate {
  const data = withAdded(section, say);
  const codes = wordingFaults(data).map(({ code }) => code);
  if (codes.some((code) => code === 'commitment-contradicted' || code === 'commitment-dropped'))
    return 'refused';
  expect(codes).toEqual([]);
  const sentences = sentencesToConfirm(first, data).flatMap((part) => part.sentences);
  expect(sentences.map((sentence) => sentence.say)).toEqual([say]);
  return sentences.some(({ read }) => restricts(read)) ? 'marked' : 'plain';
}

describe('what contradicts the contract never goes unseen', () => {
  test.each([...contradictions, ...unforeseen])('%s', (...added) => {
    expect(fateOf(added)).toBe(added[3]);
  });
});

describe('what an honest officer adds is never refused', () => {
  test.each(honestAdditions)('%s', (...added) => {
    expect(added[3]).not.toBe('refused');
    expect(fateOf(added)).toBe(added[3]);
  });
});
