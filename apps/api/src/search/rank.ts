import { type EndpointAnswer, type endpoints, foundKinds } from '@equipage/contract-api';
import { sortText } from '../db/search-text.ts';

export type Found = EndpointAnswer<typeof endpoints.search>['items'][number];

const mostShown = 20;

/** How well a title answers: it begins with what was typed, or holds each word, or something else of it does. */
function distance(words: readonly string[], title: string): number {
  const folded = ` ${sortText(title)}`;
  if (folded.startsWith(` ${words.join(' ')}`)) return 0;
  if (words.every((word) => folded.includes(` ${word}`))) return 1;
  return 2;
}

/** The best answers first; of equal ones, what can be opened before a card. Somebody followed is shown once. */
export function ranked(words: readonly string[], found: readonly Found[]): Found[] {
  const followed = new Set(found.filter(({ kind }) => kind === 'member').map(({ id }) => id));
  const placed = found
    .filter(({ kind, id }) => kind !== 'person' || !followed.has(id))
    .map((one) => ({ one, far: distance(words, one.title), kind: foundKinds.indexOf(one.kind) }));
  placed.sort((a, b) => a.far - b.far || a.kind - b.kind);
  return placed.slice(0, mostShown).map(({ one }) => one);
}
