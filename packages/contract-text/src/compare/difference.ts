import { wordChanges } from '../changes/word-changes.ts';
import { conditionWords } from '../edit/condition-words.ts';
import { type Line, linesOfPart, linesOfSection, type WordingPart } from '../edit/lines.ts';
import { readable } from '../edit/readable.ts';
import type { WordingData } from '../wording/wording.ts';
import { aligned } from './aligned.ts';

/** A run of words, and whether only one side has it. */
export interface DifferentWords {
  text: string;
  changed?: true;
}

/** A sentence before and after; null on the side where it does not stand. */
export interface ChangedLine {
  before: DifferentWords[] | null;
  after: DifferentWords[] | null;
}

/** What changed in one part of the wording. */
export interface PartDifference {
  heading: string;
  kind: 'changed' | 'added' | 'removed';
  lines: ChangedLine[];
}

interface Part {
  key: string;
  heading: string;
  lines: string[];
}

const parts: Record<WordingPart, string> = {
  title: 'Titre',
  subtitle: 'Sous-titre',
  annex: 'Annexe',
  mention: 'Mention sous les signatures',
};

/** What one version says that the other does not, part by part; a part that says the same is left out. */
export function wordingDifference(before: WordingData, after: WordingData): PartDifference[] {
  const [old, present] = [partsOf(before), partsOf(after)];
  const kept = present.map((part) =>
    compared(
      old.find(({ key }) => key === part.key),
      part,
    ),
  );
  const removed = old
    .filter(({ key }) => !present.some((part) => part.key === key))
    .map((part) => compared(part, undefined));
  return [...kept, ...removed].filter(({ lines }) => lines.length > 0);
}

/** A sentence as it is compared: with when it is printed. */
function said({ sentence }: Line): string {
  const when = conditionWords(sentence);
  return when === null ? readable(sentence.say) : `${readable(sentence.say)} (${when})`;
}

function partsOf(data: WordingData): Part[] {
  const outside = (part: WordingPart): Part => ({
    key: part,
    heading: parts[part],
    lines: [...(part === 'annex' ? [data.annex.heading] : []), ...linesOfPart(data, part).map(said)],
  });
  const sections = data.sections.map(
    ({ code, heading }, place): Part => ({
      key: `section ${code}`,
      heading,
      lines: [heading, ...linesOfSection(data, place).map(said)],
    }),
  );
  return [outside('title'), outside('subtitle'), ...sections, outside('annex'), outside('mention')];
}

function compared(before: Part | undefined, after: Part | undefined): PartDifference {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const lines = aligned(before?.lines ?? [], after?.lines ?? []).flatMap(({ left, right }) =>
    paired(left, right),
  );
  return { heading: (after ?? before)?.heading ?? '', kind, lines };
}

/** Sentences that were replaced stand side by side, with the words that differ. */
function paired(left: readonly string[], right: readonly string[]): ChangedLine[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, place) => {
    const [before, after] = [left[place], right[place]];
    if (before === undefined || after === undefined)
      return {
        before: before === undefined ? null : [{ text: before, changed: true as const }],
        after: after === undefined ? null : [{ text: after, changed: true as const }],
      };
    return wordsOf(before, after);
  });
}

function wordsOf(before: string, after: string): ChangedLine {
  const runs = wordChanges(before, after);
  const side = (own: 'gone' | 'come'): DifferentWords[] =>
    runs
      .filter(({ change }) => change === 'none' || change === own)
      .map(({ text, change }) => ({ text, ...(change === own && { changed: true as const }) }));
  return { before: side('gone'), after: side('come') };
}
