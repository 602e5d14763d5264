import { conditionWords } from '../edit/condition-words.ts';
import { linesOfPart, linesOfSection, type WordingPart } from '../edit/lines.ts';
import { readable } from '../edit/readable.ts';
import { firstWording } from '../wording/2026-1/wording.ts';
import type { Sentence, WordingData } from '../wording/wording.ts';
import { type RequiredCommitment, requiredCommitments } from './commitments.ts';
import { flatWords } from './flat-words.ts';

/** A sentence that whoever publishes a version has to read beside what the contract promises, and to confirm. */
export interface SentenceToConfirm {
  pointer: string;
  /** As it is written (its notation: wording.ts): what a confirmation names. */
  say: string;
  /** As it is read. */
  read: string;
  /** When it is printed, in words; null when it always is. */
  when: string | null;
}

/** How a confirmation names a sentence. */
export const confirmationOf = ({ pointer, say }: Pick<SentenceToConfirm, 'pointer' | 'say'>): string =>
  `${pointer} ${say}`;

/** The sentences to confirm of one part of the wording, beside what it promises. */
export interface PartToConfirm {
  /** Of the section, or of the part outside them. */
  code: string;
  heading: string;
  sentences: SentenceToConfirm[];
  beside: RequiredCommitment[];
}

interface Part {
  /** Of the section, or of the part outside them. */
  code: string;
  heading: string;
  lines: SentenceToConfirm[];
}

const headings: Record<WordingPart, string> = {
  title: 'Titre',
  subtitle: 'Sous-titre',
  annex: 'Annexe',
  mention: 'Mention sous les signatures',
};

/**
 * Every sentence that a version adds to the present one and to the first, or words otherwise, part by part. No program
 * tells whether one of them takes back what the contract promises (docs/decisions/0044): somebody has to have read it.
 */
export function sentencesToConfirm(present: WordingData, data: WordingData): PartToConfirm[] {
  const known = new Set([...partsOf(present), ...partsOf(firstWording)].flatMap(keysOf));
  return partsOf(data).flatMap((part) => {
    const sentences = part.lines.filter((line) => !known.has(keyOf(part, line)));
    return sentences.length === 0
      ? []
      : [{ code: part.code, heading: part.heading, sentences, beside: besides(part, sentences) }];
  });
}

const keyOf = ({ code }: Part, { say, when }: SentenceToConfirm): string => `${code} ${when} ${say}`;
const keysOf = (part: Part): string[] => part.lines.map((line) => keyOf(part, line));

/** In the order in which they are read. */
function partsOf(data: WordingData): Part[] {
  const outside = (part: WordingPart): Part => ({
    code: part,
    heading: headings[part],
    lines: [
      ...(part === 'annex' ? [toRead('/annex/heading', { say: data.annex.heading })] : []),
      ...linesOfPart(data, part).map(({ pointer, sentence }) => toRead(pointer, sentence)),
    ],
  });
  const sections = data.sections.map(
    ({ code, heading }, place): Part => ({
      code,
      heading,
      lines: [
        toRead(`/sections/${place}/heading`, { say: heading }),
        ...linesOfSection(data, place).map(({ pointer, sentence }) => toRead(pointer, sentence)),
      ],
    }),
  );
  return [outside('title'), outside('subtitle'), ...sections, outside('annex'), outside('mention')];
}

function toRead(pointer: string, sentence: Sentence): SentenceToConfirm {
  const { say } = sentence;
  return { pointer, say, read: readable(say), when: conditionWords(sentence) };
}

/** What that part promises, and what is promised elsewhere in the same words. */
function besides({ code }: Part, sentences: readonly SentenceToConfirm[]): RequiredCommitment[] {
  const words = new Set(sentences.flatMap(({ read }) => stemsOf(read)));
  const shared = ({ says }: RequiredCommitment) => stemsOf(says).filter((stem) => words.has(stem)).length;
  return requiredCommitments.filter((one) => one.section === code || shared(one) >= 2);
}

/** Words long enough to tell a subject, without their endings. */
const stemsOf = (words: string): string[] => [
  ...new Set((flatWords(words).match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6))),
];
