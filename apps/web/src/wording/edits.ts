import type { DraftContent } from './queries.ts';

/*
 * What one does to a version, as functions of it: each names its place by a JSON pointer and gives a new version. What
 * a pointer does not find is left alone.
 */

export type Sentence = DraftContent['title'][number];
export type Block = DraftContent['sections'][number]['blocks'][number];
export type Section = DraftContent['sections'][number];

const pathOf = (pointer: string): string[] => pointer.split('/').slice(1);

function changedAt<T>(value: T, path: readonly string[], change: (value: unknown) => unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return change(value) as T;
  if (Array.isArray(value))
    return value.map((each, place) => (String(place) === key ? changedAt(each, rest, change) : each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: changedAt((value as Record<string, unknown>)[key], rest, change) };
}

/** The list that a pointer's item stands in, and its place there. */
function parted(pointer: string): { list: string[]; place: number } {
  const path = pathOf(pointer);
  return { list: path.slice(0, -1), place: Number(path.at(-1)) };
}

function changedList(
  content: DraftContent,
  pointer: string,
  change: (list: unknown[], place: number) => unknown[],
) {
  const { list, place } = parted(pointer);
  return changedAt(content, list, (items) => (Array.isArray(items) ? change(items, place) : items));
}

export const pointerTo = (pointer: string, place: number): string => pointer.replace(/\d+$/, String(place));

export function rewrite(content: DraftContent, pointer: string, say: string): DraftContent {
  return changedAt(content, pathOf(pointer), (sentence) => ({ ...(sentence as Sentence), say }));
}

export function retitle(content: DraftContent, pointer: string, heading: string): DraftContent {
  return changedAt(content, pathOf(pointer), () => heading);
}

/** Puts something in after what stands at a pointer. */
export function insertAfter(
  content: DraftContent,
  pointer: string,
  item: Sentence | Block | Section,
): DraftContent {
  return changedList(content, pointer, (items, place) => items.toSpliced(place + 1, 0, item));
}

export function remove(content: DraftContent, pointer: string): DraftContent {
  return changedList(content, pointer, (items, place) => items.toSpliced(place, 1));
}

/** Moves something by one place; at the end of its list it stays. */
export function move(content: DraftContent, pointer: string, by: 1 | -1): DraftContent {
  return changedList(content, pointer, (items, place) => {
    const to = place + by;
    if (to < 0 || to >= items.length) return items;
    return items.toSpliced(place, 1).toSpliced(to, 0, items[place]);
  });
}

/** A section that no other has the inner name of. */
export function newSection({ sections }: DraftContent): Section {
  const codes = new Set(sections.map(({ code }) => code));
  let place = 1;
  while (codes.has(`section-${place}`)) place += 1;
  return { code: `section-${place}`, heading: 'Nouvelle partie', blocks: [{ paragraph: [{ say: '' }] }] };
}
