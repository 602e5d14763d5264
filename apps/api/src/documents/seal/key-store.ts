import { createHash } from 'node:crypto';
import type { Instant } from '@equipage/domain';
import { eq } from 'drizzle-orm';
import { type Connection, reading, transacting } from '../../db/connection.ts';
import type { Db } from '../../db/database.ts';
import type { KeySource } from './seal-key.ts';
import type { SealIdentity } from './sealer.ts';
import type { SelfSigned } from './self-signed.ts';

/** The one key that the service made for itself, whichever instance did. */
const selfSignedId = 'self-signed';

export const fingerprintOf = (certificate: Uint8Array): string =>
  createHash('sha256').update(certificate).digest('hex');

/** The key that the service made for itself; null before the first start is over. */
async function selfSignedKey({ queries, tables: { sealKeys } }: Connection): Promise<KeySource | null> {
  const [row] = await queries.select().from(sealKeys).where(eq(sealKeys.id, selfSignedId));
  if (!row?.privateKey) return null;
  return { from: 'self-signed', certificate: row.certificate, privateKey: row.privateKey };
}

/** The key that the service made for itself, made now if nobody has: of several instances, all get the same. */
export async function selfSignedKeyOrNew(
  db: Db,
  make: () => Promise<SelfSigned>,
  at: Instant,
): Promise<KeySource> {
  const known = await selfSignedKey(reading(db));
  if (known !== null) return known;
  const { certificate, privateKey } = await make();
  const kept = await transacting(db, async (connection) => {
    await connection.queries
      .insert(connection.tables.sealKeys)
      .values({
        id: selfSignedId,
        fingerprint: fingerprintOf(certificate),
        certificate: Buffer.from(certificate),
        privateKey: Buffer.from(privateKey),
        selfSigned: true,
        addedAt: at,
      })
      .onConflictDoNothing();
    return selfSignedKey(connection);
  });
  if (kept === null) throw new Error('the key that was just kept is not there');
  return kept;
}

/** Remembers a certificate that seals here; gives what it is kept under. */
export async function rememberKey(
  { queries, tables: { sealKeys } }: Connection,
  { certificate, fingerprint, selfSigned }: SealIdentity,
  at: Instant,
): Promise<string> {
  const [known] = await queries
    .select({ id: sealKeys.id })
    .from(sealKeys)
    .where(eq(sealKeys.fingerprint, fingerprint));
  if (known !== undefined) return known.id;
  await queries
    .insert(sealKeys)
    .values({ id: fingerprint, fingerprint, certificate: Buffer.from(certificate), selfSigned, addedAt: at })
    .onConflictDoNothing();
  return fingerprint;
}
