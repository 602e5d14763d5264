import type { Contract, Instant } from '@equipage/domain';
import { and, eq, isNull } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { fromRow } from '../db/contracts/rows.ts';
import { enqueue } from '../db/outbox.ts';

/** What is kept of a contract's document: its code from the conclusion on, its bytes once they are made. */
export async function storedDocument({ queries, tables: { documents } }: Connection, contractId: string) {
  const [row] = await queries.select().from(documents).where(eq(documents.contractId, contractId));
  return row ?? null;
}

/** Has the final file made, unless that is already asked for. */
export async function askForDocument(connection: Connection, contractId: string, at: Instant): Promise<void> {
  const { outbox } = connection.tables;
  const [asked] = await connection.queries
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.kind, 'final-document'), eq(outbox.subjectId, contractId), isNull(outbox.doneAt)))
    .limit(1);
  if (asked === undefined) await enqueue(connection, 'final-document', contractId, at);
}

/** A contract whoever asks: for the server's own work, never for an answer. */
export async function contractById(
  { queries, tables: { contracts } }: Connection,
  id: string,
): Promise<Contract | null> {
  const [row] = await queries.select().from(contracts).where(eq(contracts.id, id));
  return row === undefined ? null : fromRow(row);
}
