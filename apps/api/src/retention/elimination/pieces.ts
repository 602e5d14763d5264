import { count, inArray } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import type { LineRow } from './store.ts';

/** How many contracts one question names. */
const batch = 500;

type Pieces = LineRow['pieces'];

/** How much goes with each contract, and the digest of its final file. */
export async function piecesOf(connection: Connection, ids: readonly string[]) {
  const { contractEvents, documents, scans, parapheurFiles, mails, reminders } = connection.tables;
  const acts = await countIn(connection, contractEvents, ids);
  const written = await countIn(connection, mails, ids);
  const reminded = await countIn(connection, reminders, ids);
  const files = [
    await countIn(connection, documents, ids),
    await countIn(connection, scans, ids),
    await countIn(connection, parapheurFiles, ids),
  ];
  const digests = await digestsOf(connection, ids);
  return (id: string): { pieces: Pieces; sha256: string | null } => ({
    pieces: {
      acts: acts.get(id) ?? 0,
      files: files.reduce((sum, counted) => sum + (counted.get(id) ?? 0), 0),
      mails: written.get(id) ?? 0,
      reminders: reminded.get(id) ?? 0,
    },
    sha256: digests.get(id) ?? null,
  });
}

type Counted = Connection['tables'][
  | 'contractEvents'
  | 'documents'
  | 'scans'
  | 'parapheurFiles'
  | 'mails'
  | 'reminders'];

async function countIn({ queries }: Connection, table: Counted, ids: readonly string[]) {
  const counted = new Map<string, number>();
  for (let first = 0; first < ids.length; first += batch) {
    const rows = await queries
      .select({ id: table.contractId, pieces: count() })
      .from(table)
      .where(inArray(table.contractId, ids.slice(first, first + batch)))
      .groupBy(table.contractId);
    for (const { id, pieces } of rows) counted.set(id ?? '', pieces);
  }
  return counted;
}

async function digestsOf({ queries, tables: { documents } }: Connection, ids: readonly string[]) {
  const digests = new Map<string, string | null>();
  for (let first = 0; first < ids.length; first += batch) {
    const rows = await queries
      .select({ id: documents.contractId, sha256: documents.sha256 })
      .from(documents)
      .where(inArray(documents.contractId, ids.slice(first, first + batch)));
    for (const { id, sha256 } of rows) digests.set(id, sha256);
  }
  return digests;
}
