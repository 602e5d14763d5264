import type { Actor } from '@equipage/domain';
import { and, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { asActor, informs } from '../db/contracts/visible-to.ts';
import type { Tables } from '../db/tables.ts';
import { isInStretchOf, isOfThoseWith, type WordIndex, wordPlanner } from '../db/words.ts';

/** From how many numbers on those that hold some digits are too many to be looked up. */
const common = 1000;

/** Listings with a word that begins with each of those. */
const holds = ({ listings }: Tables, words: readonly string[]): SQL | undefined =>
  and(...words.map((word) => like(listings.searchText, `% ${word}%`)));

/** Among members or among others, as a condition: at least the first of them by name, so many. */
type IsAmong = (member: boolean) => SQL | undefined;

/** Which of the contracts that one sees: by the number, whole or its end; or by the words of the names, the service and the mission. */
export async function contractsAmong(
  connection: Connection,
  words: readonly string[],
  actor: Actor,
  limit: number,
): Promise<IsAmong> {
  const { tables } = connection;
  const { seesAll } = asActor(actor);
  const number = words.join('-').toUpperCase();
  const isNumber = /^(ENG-)?(\d{4}-)?\d{1,5}$/.test(number);
  if (seesAll === 0) {
    const found = isNumber ? like(tables.contracts.number, `%${number}%`) : holds(tables, words);
    return () => and(isMine(connection, actor), found);
  }
  if (!isNumber) return wordsAmong(connection, words, limit);
  const isNumbered = await numbered(connection, number);
  return () => isNumbered;
}

/** Of one's own contracts, or those one has a part in, there are few: they are found first, then read. */
function isMine({ queries, tables }: Connection, actor: Actor): SQL {
  const { listings, contracts } = tables;
  const { me } = asActor(actor);
  const managers = [me, ...(actor.steads ?? []).map(({ holderId }) => holderId)];
  const mine = queries
    .select({ id: contracts.id })
    .from(contracts)
    .where(
      or(
        eq(contracts.agentId, me),
        inArray(contracts.managerId, managers),
        eq(contracts.leadId, me),
        informs(tables, me),
      ),
    );
  return inArray(listings.contractId, mine);
}

/** Numbers that few contracts have are looked up in their index, which is read alone; of many, some are soon met. */
async function numbered({ queries, tables: { contracts } }: Connection, number: string): Promise<SQL> {
  const isIt = like(contracts.number, `%${number}%`);
  const numbers = await queries
    .select({ number: contracts.number })
    .from(contracts)
    .where(isIt)
    .limit(common);
  const some = numbers.flatMap(({ number }) => number ?? []);
  return some.length < common ? inArray(contracts.number, some) : isIt;
}

const wordsOf = ({ listingWords }: Tables, part: SQL): WordIndex => ({
  word: listingWords.word,
  sortName: listingWords.sortName,
  id: listingWords.contractId,
  part,
});

const planned = wordPlanner('listings', (tables) =>
  wordsOf(tables, inArray(tables.listingWords.member, [true, false])),
);

async function wordsAmong(connection: Connection, words: readonly string[], limit: number): Promise<IsAmong> {
  const { queries, tables } = connection;
  const { lookedUp, held, isVain } = await planned(connection, words);
  if (isVain) return () => sql`false`;
  const { contractId } = tables.listings;
  return (member) => {
    if (lookedUp === null) return holds(tables, held);
    const index = wordsOf(tables, eq(tables.listingWords.member, member));
    if (held.length > 0) return and(isOfThoseWith(queries, contractId, index, lookedUp), holds(tables, held));
    const stretch = { word: lookedUp, descends: false, after: null, limit };
    return isInStretchOf(queries, contractId, index, stretch);
  };
}
