import { type Actor, fullName, stateLabels } from '@equipage/domain';
import { type AnyColumn, and, asc, eq, gte, inArray, isNull, like, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { asActor } from '../db/contracts/visible-to.ts';
import { searchText } from '../db/search-text.ts';
import type { Found } from './rank.ts';

/** As many of each kind as can be read at a glance; too few to copy the directory. */
const mostOfAKind = 8;
/** Comes after every word that begins like another. */
const last = '\u{10ffff}';

/** Rows with a word that begins with each of those. */
const holds = (column: AnyColumn, words: readonly string[]): SQL | undefined =>
  and(...words.map((word) => like(column, `% ${word}%`)));

/** The card of the directory, open to everybody signed in, without an address. */
export async function peopleFound(
  { queries, tables: { people } }: Connection,
  words: readonly string[],
): Promise<Found[]> {
  const { id, firstName, lastName, jobTitle, directorate } = people;
  const rows = await queries
    .select({ id, firstName, lastName, jobTitle, directorate })
    .from(people)
    .where(and(isNull(people.disabledAt), holds(people.searchText, words)))
    .orderBy(asc(people.sortName), asc(id))
    .limit(mostOfAKind);
  return rows.map((row) => ({
    kind: 'person',
    id: row.id,
    title: fullName(row),
    detail: `${row.jobTitle}, ${row.directorate}`,
  }));
}

/** The catalogue is short: its titles are folded as they are read. */
export async function missionsFound(
  { queries, tables: { missions, people } }: Connection,
  words: readonly string[],
): Promise<Found[]> {
  const { id, title, sortTitle, leadId } = missions;
  const rows = await queries
    .select({ id, title, firstName: people.firstName, lastName: people.lastName })
    .from(missions)
    .innerJoin(people, eq(people.id, leadId))
    .orderBy(asc(sortTitle), asc(id));
  return rows
    .filter((row) => words.every((word) => searchText(row.title).includes(` ${word}`)))
    .slice(0, mostOfAKind)
    .map((row) => ({ kind: 'mission', id: row.id, title: row.title, detail: `Suivie par ${fullName(row)}` }));
}

/** Contracts signed by their agent at least, that the actor sees: those of all, or those they have a part in. */
export async function contractsFound(
  connection: Connection,
  words: readonly string[],
  actor: Actor,
): Promise<Found[]> {
  const rows = await rowsFound(connection, words, actor);
  const followsAll = actor.roles.includes('officer');
  return rows.flatMap((row): Found[] => {
    const contract: Found = {
      kind: 'contract',
      id: row.contractId,
      title: `Contrat de ${fullName(row)}`,
      detail: `${row.number}, ${stateLabels[row.state].toLowerCase()}`,
    };
    const isFollowed = row.member && (followsAll || row.leadId === actor.personId);
    if (!isFollowed) return [contract];
    const member: Found = {
      kind: 'member',
      id: row.personId,
      title: fullName(row),
      detail: `${row.missionTitle}, ${row.directorate}`,
    };
    return [member, contract];
  });
}

/** Members, then contracts on their way: each a stretch of the list's own index, in the order of the names. */
async function rowsFound(connection: Connection, words: readonly string[], actor: Actor) {
  const { queries, tables } = connection;
  const { listings, contracts } = tables;
  const { me, seesAll } = asActor(actor);
  const managers = [me, ...(actor.steads ?? []).map(({ holderId }) => holderId)];
  const mine = or(
    eq(contracts.agentId, me),
    inArray(contracts.managerId, managers),
    eq(contracts.leadId, me),
  );
  const found = await isFound(connection, words);
  const among = (member: boolean) =>
    queries
      .select({
        contractId: listings.contractId,
        personId: listings.personId,
        member: listings.member,
        leadId: listings.leadId,
        firstName: listings.firstName,
        lastName: listings.lastName,
        directorate: listings.directorate,
        missionTitle: listings.missionTitle,
        state: listings.state,
        number: contracts.number,
      })
      .from(listings)
      .innerJoin(contracts, eq(contracts.id, listings.contractId))
      .where(and(eq(listings.member, member), seesAll === 1 ? undefined : mine, found))
      .orderBy(asc(listings.sortName), asc(listings.contractId))
      .limit(mostOfAKind);
  return [...(await among(true)), ...(await among(false))].slice(0, mostOfAKind);
}

/** From how many places in the index of words a word is too common to be looked up: its rows are met soon enough. */
const common = 2000;

function placesOf({ queries, tables: { listingWords: words } }: Connection, word: string) {
  return queries
    .select({ contractId: words.contractId })
    .from(words)
    .where(
      and(inArray(words.member, [true, false]), gte(words.word, word), lt(words.word, `${word}${last}`)),
    );
}

/** The word that fewest rows hold; null when each is common. */
async function rarest(connection: Connection, words: readonly string[]): Promise<string | null> {
  let found: { word: string; count: number } | null = null;
  for (const word of words) {
    const places = placesOf(connection, word).limit(common).as('places');
    const [row] = await connection.queries
      .select({ count: sql<number>`count(*)`.mapWith(Number) })
      .from(places);
    const count = row?.count ?? 0;
    if (count < (found?.count ?? common)) found = { word, count };
  }
  return found?.word ?? null;
}

/** By the number, whole or its end; or by the words of the names, the service and the mission. */
async function isFound(connection: Connection, words: readonly string[]): Promise<SQL | undefined> {
  const { listings, contracts } = connection.tables;
  const number = words.join('-').toUpperCase();
  if (/^(ENG-)?(\d{4}-)?\d{1,5}$/.test(number)) return like(contracts.number, `%${number}%`);
  const word = await rarest(connection, words);
  if (word === null) return holds(listings.searchText, words);
  const others = words.filter((one) => one !== word);
  return and(inArray(listings.contractId, placesOf(connection, word)), holds(listings.searchText, others));
}
