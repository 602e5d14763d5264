import { randomUUID } from 'node:crypto';
import type { Contract, Instant, OwnContract, Person } from '@equipage/domain';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { termOf } from '../db/contracts/rows.ts';
import { sha256Of } from '../db/scans.ts';
import type { ScanType } from '../db/tables/takeovers.ts';
import type { Tables } from '../db/tables.ts';

export type Takeover = Tables['takeovers']['$inferSelect'];

/** A scan without its bytes. */
export interface ScanCard {
  id: string;
  name: string;
  sha256: string;
}

/** How many addresses or identifiers one question names. */
const batch = 500;

async function inBatches<T>(keys: readonly string[], ask: (some: string[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let first = 0; first < keys.length; first += batch)
    found.push(...(await ask(keys.slice(first, first + batch))));
  return found;
}

export async function keepTakeover({ queries, tables }: Connection, takeover: Takeover): Promise<void> {
  await queries.insert(tables.takeovers).values(takeover);
}

/** A file of its officer's; null for anybody else's. */
export async function findTakeover(
  { queries, tables: { takeovers } }: Connection,
  id: string,
  officerId: string,
): Promise<Takeover | null> {
  const [row] = await queries
    .select()
    .from(takeovers)
    .where(and(eq(takeovers.id, id), eq(takeovers.officerId, officerId)));
  return row ?? null;
}

/** @returns false when it was done already */
export async function markDone(
  { queries, tables: { takeovers } }: Connection,
  id: string,
  at: Instant,
): Promise<boolean> {
  const done = await queries
    .update(takeovers)
    .set({ doneAt: at })
    .where(and(eq(takeovers.id, id), isNull(takeovers.doneAt)))
    .returning({ id: takeovers.id });
  return done.length > 0;
}

/** Keeps a scan under its name; one that came before under the same name gives its place. */
export async function keepScan(
  { queries, tables: { scans } }: Connection,
  scan: { takeoverId: string; name: string; mediaType: ScanType; bytes: Buffer; addedAt: Instant },
): Promise<void> {
  const sha256 = sha256Of(scan.bytes);
  const { mediaType, bytes, addedAt } = scan;
  await queries
    .insert(scans)
    .values({ ...scan, id: randomUUID(), sha256, contractId: null })
    .onConflictDoUpdate({
      target: [scans.takeoverId, scans.name],
      set: { mediaType, bytes, sha256, addedAt },
    });
}

export async function scansOf(
  { queries, tables: { scans } }: Connection,
  takeoverId: string,
): Promise<ScanCard[]> {
  return queries
    .select({ id: scans.id, name: scans.name, sha256: scans.sha256 })
    .from(scans)
    .where(eq(scans.takeoverId, takeoverId));
}

/** From now on the scan is the document of this contract. */
export async function giveScan(
  { queries, tables: { scans } }: Connection,
  scanId: string,
  contractId: string,
): Promise<void> {
  await queries.update(scans).set({ contractId }).where(eq(scans.id, scanId));
}

/** The people of the directory who have one of these addresses. */
export function peopleByEmail(
  { queries, tables: { people } }: Connection,
  emails: readonly string[],
): Promise<Person[]> {
  return inBatches(emails, async (some) => queries.select().from(people).where(inArray(people.email, some)));
}

/** The contracts of these people, whatever became of them; those being written too, as nobody has two at a time. */
export async function contractsOfAgents(
  { queries, tables: { contracts } }: Connection,
  agentIds: readonly string[],
): Promise<(OwnContract & Pick<Contract, 'agentId'>)[]> {
  const rows = await inBatches(agentIds, async (some) =>
    queries
      .select({
        id: contracts.id,
        agentId: contracts.agentId,
        state: contracts.state,
        startsOn: contracts.startsOn,
        endsOn: contracts.endsOn,
        effectiveOn: contracts.effectiveOn,
        evaluationRecordedAt: contracts.evaluationRecordedAt,
      })
      .from(contracts)
      .where(inArray(contracts.agentId, some)),
  );
  return rows.map(({ startsOn, endsOn, ...own }) => ({ ...own, term: termOf(startsOn, endsOn) }));
}
