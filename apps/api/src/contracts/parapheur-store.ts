import type { Contract, Instant } from '@equipage/domain';
import { and, desc, eq } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import type { Tables } from '../db/tables.ts';

export type HandedOut = Tables['parapheurFiles']['$inferSelect'];

/** What a file bears that was handed out: it stands for the contract as long as none of it is given anew. */
const bears = ({ id, frozen, signatures }: Contract) => ({
  contractId: id,
  contentHash: frozen?.hash ?? '',
  lastSignedAt: signatures.at(-1)?.at ?? '',
});

/** The files that were handed out for a contract as it is signed so far, the last one first. */
export async function handedOutFor(
  { queries, tables: { parapheurFiles } }: Connection,
  contract: Contract,
): Promise<HandedOut[]> {
  // Nobody's signature stands: nothing that was handed out does.
  if (contract.signatures.length === 0) return [];
  const { contractId, contentHash, lastSignedAt } = bears(contract);
  return queries
    .select()
    .from(parapheurFiles)
    .where(
      and(
        eq(parapheurFiles.contractId, contractId),
        eq(parapheurFiles.contentHash, contentHash),
        eq(parapheurFiles.lastSignedAt, lastSignedAt),
      ),
    )
    .orderBy(desc(parapheurFiles.handedOutAt));
}

/** Keeps a file as it is handed out. */
export async function keepHandedOut(
  { queries, tables: { parapheurFiles } }: Connection,
  contract: Contract,
  file: Pick<HandedOut, 'bytes' | 'sha256' | 'code' | 'executiveId' | 'handedOutAt'>,
): Promise<void> {
  await queries.insert(parapheurFiles).values({ ...bears(contract), ...file });
}

/** Keeps the signed file that came back as the contract's own, once for all, with the code that is printed on it. */
export async function keepBroughtBack(
  { queries, tables: { documents, fileDigests, parapheurFiles } }: Connection,
  { contractId, sha256: handedOut, code }: HandedOut,
  { bytes, sha256, certificate, at }: { bytes: Buffer; sha256: string; certificate: string; at: Instant },
): Promise<void> {
  await queries
    .update(documents)
    .set({ code, bytes, sha256, madeAt: at })
    .where(eq(documents.contractId, contractId));
  await queries
    .update(parapheurFiles)
    .set({ broughtBack: sha256, certificate })
    .where(eq(parapheurFiles.sha256, handedOut));
  await queries.insert(fileDigests).values({ sha256, contractId, addedAt: at }).onConflictDoNothing();
}

/** SHA-256 of every certificate that ever sealed here. */
export async function ownCertificates({ queries, tables: { sealKeys } }: Connection): Promise<string[]> {
  const rows = await queries.select({ fingerprint: sealKeys.fingerprint }).from(sealKeys);
  return rows.map(({ fingerprint }) => fingerprint);
}
