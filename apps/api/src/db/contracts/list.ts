import { randomUUID } from 'node:crypto';
import type { Contract, Profile } from '@equipage/domain';
import { eq } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import { domainRows, listingOf, standingOf, wordRows } from './listing.ts';
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
  if (has('text-frozen')) await listAnew(connection, contract, profile);
  else if (contract.frozen !== null) await listStanding(connection, contract, standingOf(contract, profile));
  else
    await listStanding(connection, contract, { state: contract.state, waitingSince: contract.waitingSince });
  if (has('took-effect')) await makeMember(connection, contract);
  await stamp(connection);
}

/** What the agent has just signed. */
async function listAnew(connection: Connection, contract: Contract, profile: Profile): Promise<void> {
  const { queries, tables } = connection;
  const { contractId, ...row } = listingOf(contract, false, profile);
  await queries
    .insert(tables.listings)
    .values({ contractId, ...row })
    .onConflictDoUpdate({ target: tables.listings.contractId, set: row });
  await queries.delete(tables.listingWords).where(eq(tables.listingWords.contractId, contractId));
  await queries.delete(tables.listingDomains).where(eq(tables.listingDomains.contractId, contractId));
  const words = wordRows(contract);
  const domains = domainRows(contract);
  if (words.length > 0) await queries.insert(tables.listingWords).values(words);
  if (domains.length > 0) await queries.insert(tables.listingDomains).values(domains);
}

async function listStanding(
  { queries, tables: { listings } }: Connection,
  { id }: Contract,
  standing: Partial<ReturnType<typeof standingOf>>,
): Promise<void> {
  await queries.update(listings).set(standing).where(eq(listings.contractId, id));
}

/** A person is listed by their latest contract that reached `signed`. */
async function makeMember(
  { queries, tables: { listings } }: Connection,
  { id, agentId }: Contract,
): Promise<void> {
  await queries.update(listings).set({ member: false }).where(eq(listings.personId, agentId));
  await queries.update(listings).set({ member: true }).where(eq(listings.contractId, id));
}

async function stamp({ queries, tables: { settings } }: Connection): Promise<void> {
  const value = randomUUID();
  await queries
    .insert(settings)
    .values({ key: listingsStamp, value })
    .onConflictDoUpdate({ target: settings.key, set: { value } });
}
