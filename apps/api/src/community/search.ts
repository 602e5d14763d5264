import { eq, like, type SQL } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { searchWords } from '../db/search-text.ts';
import type { Tables } from '../db/tables.ts';
import { type WordIndex, type WordSearch, wordPlanner } from '../db/words.ts';

/** Words of a search beyond these are left aside: nobody types so many. */
const mostWords = 8;

/** The words of members. */
export const membersWords = ({ listingWords }: Tables): WordIndex => ({
  word: listingWords.word,
  sortName: listingWords.sortName,
  id: listingWords.contractId,
  part: eq(listingWords.member, true),
});

const planned = wordPlanner('members', membersWords);

/** How to search for a text among members, or among other contracts too, of which there are few. */
export async function planSearch(
  connection: Connection,
  text: string,
  membersOnly: boolean,
): Promise<WordSearch> {
  const words = searchWords(text).slice(0, mostWords);
  const isSignsAlone = words.length === 0 && text.trim() !== '';
  if (isSignsAlone) return { lookedUp: null, held: [], isVain: true };
  if (!membersOnly) return { lookedUp: null, held: words, isVain: false };
  return planned(connection, words);
}

/** Rows with a word that begins with each of those held. */
export function holds({ listings }: Tables, { held }: WordSearch): SQL[] {
  return held.map((word) => like(listings.searchText, `% ${word}%`));
}
