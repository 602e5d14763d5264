import { randomUUID } from 'node:crypto';
import type { Contract, Profile } from '@equipage/domain';
import { and, eq } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import { type ListingRow, listingOf, type Standing, standingOf } from './listing.ts';
import type { RecordedEvent } from './trail.ts';

/** Setting that takes another value whenever what the lists show changes: what is counted in memory is kept by it. */
export const listingsStamp = 'listings-stamp';

/**
 * Brings the lists up to date with a contract, in the transaction of the act. While the agent writes again, they go on
 * showing what was signed last.
 */
export async function keepListed(
  connection: Connection,
  contract: Contract,
  events: readonly RecordedEvent[],
  profile: Profile,
): Promise<void> {
  if (contract.number === null) return;
  const has = (type: RecordedEvent['event']['type']) => events.some(({ event }) => event.type === type);
  const before = await find(connection, contract.id);
  const isConcluded = has('took-effect') || has('taken-over');
  const isMember = (isConcluded && (await takesPlace(connection, contract))) || (before?.member ?? false);
  const after =
    before === undefined || has('text-frozen')
      ? listingOf(contract, isMember, profile)
      : { ...before, ...moved(contract, profile), member: isMember };
  await put(connection, before, after);
  await stamp(connection);
}

function moved(contract: Contract, profile: Profile): Partial<Standing> {
  if (contract.frozen !== null) return standingOf(contract, profile);
  return { state: contract.state, waitingSince: contract.waitingSince };
}

/**
 * A person is listed as a member by their latest contract that reached `signed`: an earlier one gives its place.
 * @returns false for a contract taken over that is older than the one listed
 */
async function takesPlace(connection: Connection, { agentId, term }: Contract): Promise<boolean> {
  const { listings } = connection.tables;
  const [former] = await connection.queries
    .select()
    .from(listings)
    .where(and(eq(listings.personId, agentId), eq(listings.member, true)));
  if (former === undefined) return true;
  if (term !== null && former.startsOn !== null && former.startsOn > term.startsOn) return false;
  await put(connection, former, { ...former, member: false });
  return true;
}

async function find(
  { queries, tables: { listings } }: Connection,
  contractId: string,
): Promise<ListingRow | undefined> {
  const [row] = await queries.select().from(listings).where(eq(listings.contractId, contractId));
  return row;
}

/** Writes a line; its words follow by themselves. */
async function put(
  { queries, tables: { listings } }: Connection,
  before: ListingRow | undefined,
  after: ListingRow,
): Promise<void> {
  if (before === undefined) await queries.insert(listings).values(after);
  else await queries.update(listings).set(after).where(eq(listings.contractId, after.contractId));
}

async function stamp({ queries, tables: { settings } }: Connection): Promise<void> {
  const value = randomUUID();
  await queries
    .insert(settings)
    .values({ key: listingsStamp, value })
    .onConflictDoUpdate({ target: settings.key, set: { value } });
}
