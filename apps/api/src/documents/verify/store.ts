import { and, eq, inArray } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';

/** The contract that a file of this digest (SHA-256, lower-case hexadecimal) was given for as final. */
export async function contractByDigest(
  { queries, tables: { fileDigests } }: Connection,
  sha256: string,
): Promise<string | null> {
  const [row] = await queries
    .select({ contractId: fileDigests.contractId })
    .from(fileDigests)
    .where(eq(fileDigests.sha256, sha256));
  return row?.contractId ?? null;
}

/** The contract that one of these verification codes, in their printed form, was given to. */
export async function contractByCode(
  { queries, tables: { documents } }: Connection,
  codes: readonly string[],
): Promise<string | null> {
  if (codes.length === 0) return null;
  const [row] = await queries
    .select({ contractId: documents.contractId })
    .from(documents)
    .where(inArray(documents.code, [...codes]))
    .limit(1);
  return row?.contractId ?? null;
}

/** Whether one of these certificates (SHA-256 of them) ever sealed here. */
export async function sealedHere(
  { queries, tables: { sealKeys } }: Connection,
  fingerprints: readonly string[],
): Promise<boolean> {
  if (fingerprints.length === 0) return false;
  const [row] = await queries
    .select({ id: sealKeys.id })
    .from(sealKeys)
    .where(inArray(sealKeys.fingerprint, [...fingerprints]))
    .limit(1);
  return row !== undefined;
}

/** Whether a file of this digest was handed out to be signed elsewhere: it then lacks that signature. */
export async function isHandedOut(
  { queries, tables: { parapheurFiles } }: Connection,
  sha256: string,
): Promise<boolean> {
  const [row] = await queries
    .select({ sha256: parapheurFiles.sha256 })
    .from(parapheurFiles)
    .where(eq(parapheurFiles.sha256, sha256));
  return row !== undefined;
}

/** Whether one of these certificates signed, elsewhere, the file of this contract that came back. */
export async function signedElsewhere(
  { queries, tables: { parapheurFiles } }: Connection,
  contractId: string | null,
  fingerprints: readonly string[],
): Promise<boolean> {
  if (contractId === null || fingerprints.length === 0) return false;
  const [row] = await queries
    .select({ sha256: parapheurFiles.sha256 })
    .from(parapheurFiles)
    .where(
      and(eq(parapheurFiles.contractId, contractId), inArray(parapheurFiles.certificate, [...fingerprints])),
    )
    .limit(1);
  return row !== undefined;
}
