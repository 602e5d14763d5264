import { and, eq, gte, like, lt, type SQL, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../db/connection.ts';
import { searchWords } from '../db/search-text.ts';
import type { Tables } from '../db/tables.ts';

/**
 * How a search is answered. A word begun by few members is looked up in the index of words; one begun by many (« dir »)
 * is met often enough that reading the list in its order is faster.
 */
export interface Search {
  /** The word looked up; null when there is none, or none that is rare enough. */
  lookedUp: string | null;
  /** The words that each row is held against. */
  held: readonly string[];
  /** A word that nobody has, or signs that no word holds. */
  isVain: boolean;
}

/** From how many places in the index a word is too common to be looked up. */
const common = 20_000;
/** Words of a search beyond these are left aside: nobody types so many. */
const mostWords = 8;
/** Comes after every word that begins like another. */
const last = '\u{10ffff}';

/** Members with a word that begins so. */
export function beginsWith({ listingWords }: Tables, word: string): SQL | undefined {
  return and(
    eq(listingWords.member, true),
    gte(listingWords.word, word),
    lt(listingWords.word, `${word}${last}`),
  );
}

const counted = prepared(({ queries, tables: { listingWords: words } }) => {
  const places = queries
    .select({ word: words.word })
    .from(words)
    .where(
      and(
        eq(words.member, true),
        gte(words.word, sql.placeholder('from')),
        lt(words.word, sql.placeholder('to')),
      ),
    )
    .limit(common)
    .as('places');
  return queries
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(places)
    .prepare('words_counted');
});

async function placesOf(connection: Connection, word: string): Promise<number> {
  const [row] = await counted(connection).execute({ from: word, to: `${word}${last}` });
  return row?.count ?? 0;
}

/** How to search for a text among members, or among other contracts too, of which there are few. */
export async function planSearch(
  connection: Connection,
  text: string,
  membersOnly: boolean,
): Promise<Search> {
  const words = searchWords(text).slice(0, mostWords);
  const isSignsAlone = words.length === 0 && text.trim() !== '';
  if (isSignsAlone) return { lookedUp: null, held: [], isVain: true };
  if (!membersOnly) return { lookedUp: null, held: words, isVain: false };
  const places = new Map<string, number>();
  for (const word of words) places.set(word, await placesOf(connection, word));
  const rarest = words.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))[0] ?? null;
  const count = rarest === null ? common : (places.get(rarest) ?? 0);
  const lookedUp = count < common ? rarest : null;
  return { lookedUp, held: words.filter((word) => word !== lookedUp), isVain: count === 0 };
}

/** Rows with a word that begins with each of those held. */
export function holds({ listings }: Tables, { held }: Search): SQL[] {
  return held.map((word) => like(listings.searchText, `% ${word}%`));
}
