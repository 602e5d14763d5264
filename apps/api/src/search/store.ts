import { type Actor, fullName, stateLabels } from '@equipage/domain';
import { and, asc, eq } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { foundPeople } from '../db/found-people.ts';
import { searchText } from '../db/search-text.ts';
import { contractsAmong } from './contracts-among.ts';
import type { Found } from './rank.ts';

/** As many of each kind as can be read at a glance; too few to copy the directory. */
const mostOfAKind = 8;
/** The card of the directory, open to everybody signed in, without an address. */
export async function peopleFound(connection: Connection, words: readonly string[]): Promise<Found[]> {
  const cards = await foundPeople(connection, words, mostOfAKind);
  return cards.map((card) => ({
    kind: 'person',
    id: card.id,
    title: fullName(card),
    detail: `${card.jobTitle}, ${card.directorate}`,
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
  const isAmong = await contractsAmong(connection, words, actor, mostOfAKind);
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
      .where(and(eq(listings.member, member), isAmong(member)))
      .orderBy(asc(listings.sortName), asc(listings.contractId))
      .limit(mostOfAKind);
  return [...(await among(true)), ...(await among(false))].slice(0, mostOfAKind);
}
