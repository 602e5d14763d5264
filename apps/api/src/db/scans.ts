import { createHash, randomUUID } from 'node:crypto';
import type { Instant } from '@equipage/domain';
import { and, eq } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import type { ScanType } from './tables/takeovers.ts';
import type { Tables } from './tables.ts';

export type Scan = Tables['scans']['$inferSelect'];

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The scan of a contract's that has this hash; null when it has none. */
export async function findScan(
  { queries, tables: { scans } }: Connection,
  contractId: string,
  sha256: string,
): Promise<Scan | null> {
  const [row] = await queries
    .select()
    .from(scans)
    .where(and(eq(scans.contractId, contractId), eq(scans.sha256, sha256)));
  return row ?? null;
}

/** Keeps a scan with its contract, once. */
export async function keepContractScan(
  connection: Connection,
  scan: { contractId: string; name: string; mediaType: ScanType; bytes: Buffer; addedAt: Instant },
): Promise<{ name: string; sha256: string }> {
  const sha256 = sha256Of(scan.bytes);
  const { queries, tables } = connection;
  const kept = await findScan(connection, scan.contractId, sha256);
  if (kept !== null) return { name: kept.name, sha256 };
  await queries.insert(tables.scans).values({ ...scan, id: randomUUID(), sha256, takeoverId: null });
  return { name: scan.name, sha256 };
}
