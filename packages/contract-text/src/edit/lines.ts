import type { Sentence, WordingData } from '../wording/wording.ts';

/** A sentence with where it stands: a JSON pointer into the wording. */
export interface Line {
  pointer: string;
  sentence: Sentence;
}

/** The parts that stand outside the sections, as `linesOfPart` names them. */
export const wordingParts = ['title', 'subtitle', 'annex', 'mention'] as const;
export type WordingPart = (typeof wordingParts)[number];

const numbered = (sentences: readonly Sentence[], at: string): Line[] =>
  sentences.map((sentence, place) => ({ pointer: `${at}/${place}`, sentence }));

export function linesOfPart(data: WordingData, part: WordingPart): Line[] {
  return part === 'annex' ? numbered(data.annex.intro, '/annex/intro') : numbered(data[part], `/${part}`);
}

export function linesOfSection(data: WordingData, place: number): Line[] {
  return (data.sections[place]?.blocks ?? []).flatMap((block, index) => {
    const at = `/sections/${place}/blocks/${index}`;
    return 'paragraph' in block
      ? numbered(block.paragraph, `${at}/paragraph`)
      : numbered(block.list, `${at}/list`);
  });
}

/** Every sentence of a wording, in the order in which it is read. */
export function linesOfWording(data: WordingData): Line[] {
  return [
    ...linesOfPart(data, 'title'),
    ...linesOfPart(data, 'subtitle'),
    ...data.sections.flatMap((_, place) => linesOfSection(data, place)),
    ...linesOfPart(data, 'annex'),
    ...linesOfPart(data, 'mention'),
  ];
}
