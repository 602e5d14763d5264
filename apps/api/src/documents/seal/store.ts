import { createHash } from 'node:crypto';
import type { Instant } from '@equipage/domain';
import { and, eq, isNull } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { enqueue } from '../../db/outbox.ts';

/** A sealed file, and what it was sealed with. */
export interface SealedFile {
  bytes: Uint8Array;
  keyId: string;
  sealedAt: Instant;
  /** Whether a time stamp is to follow. */
  stampWanted: boolean;
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Keeps the sealed file of a contract, with what follows from it. The first one stays: it is never made again. */
export async function keepSealed(
  connection: Connection,
  contractId: string,
  { bytes, keyId, sealedAt, stampWanted }: SealedFile,
): Promise<void> {
  const { queries, tables } = connection;
  const { documents, seals } = tables;
  const kept = await queries
    .update(documents)
    .set({ bytes: Buffer.from(bytes), sha256: digestOf(bytes), madeAt: sealedAt })
    .where(and(eq(documents.contractId, contractId), isNull(documents.bytes)))
    .returning({ contractId: documents.contractId });
  if (kept.length === 0) return;
  await queries.insert(seals).values({ contractId, keyId, sealedAt, stampWanted, stampedAt: null });
  await keepDigest(connection, contractId, bytes, sealedAt);
  if (stampWanted) await enqueue(connection, 'time-stamp', contractId, sealedAt);
}

/** A sealed file whose time stamp is still awaited; null when there is none. */
export async function awaitingStamp(
  { queries, tables: { documents, seals } }: Connection,
  contractId: string,
): Promise<Uint8Array | null> {
  const [row] = await queries
    .select({ bytes: documents.bytes })
    .from(seals)
    .innerJoin(documents, eq(documents.contractId, seals.contractId))
    .where(and(eq(seals.contractId, contractId), eq(seals.stampWanted, true), isNull(seals.stampedAt)));
  return row?.bytes ?? null;
}

/** Keeps the same file with its time stamp; both digests are known from then on. The first stamp stays. */
export async function keepStamped(
  connection: Connection,
  contractId: string,
  { bytes, stampedAt, at }: { bytes: Uint8Array; stampedAt: Instant; at: Instant },
): Promise<void> {
  const { queries, tables } = connection;
  const { documents, seals } = tables;
  const stamped = await queries
    .update(seals)
    .set({ stampedAt })
    .where(and(eq(seals.contractId, contractId), isNull(seals.stampedAt)))
    .returning({ contractId: seals.contractId });
  if (stamped.length === 0) return;
  await queries
    .update(documents)
    .set({ bytes: Buffer.from(bytes), sha256: digestOf(bytes) })
    .where(eq(documents.contractId, contractId));
  await keepDigest(connection, contractId, bytes, at);
}

async function keepDigest(
  { queries, tables: { fileDigests } }: Connection,
  contractId: string,
  bytes: Uint8Array,
  addedAt: Instant,
): Promise<void> {
  await queries
    .insert(fileDigests)
    .values({ sha256: digestOf(bytes), contractId, addedAt })
    .onConflictDoNothing();
}
