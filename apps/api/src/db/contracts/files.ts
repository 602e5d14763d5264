import type { ContractFile } from '@equipage/domain';
import { and, eq, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../connection.ts';
import { unfinished } from '../outbox.ts';

const fileById = prepared(({ queries, tables: { documents, seals, sealKeys, parapheurFiles } }) =>
  queries
    .select({
      madeAt: documents.madeAt,
      sealedAt: seals.sealedAt,
      stampWanted: seals.stampWanted,
      stampedAt: seals.stampedAt,
      selfSigned: sealKeys.selfSigned,
      handedOut: parapheurFiles.sha256,
    })
    .from(documents)
    .leftJoin(seals, eq(seals.contractId, documents.contractId))
    .leftJoin(sealKeys, eq(sealKeys.id, seals.keyId))
    .leftJoin(
      parapheurFiles,
      and(
        eq(parapheurFiles.contractId, documents.contractId),
        eq(parapheurFiles.broughtBack, documents.sha256),
      ),
    )
    .where(eq(documents.contractId, sql.placeholder('id')))
    .prepare('contract_file_by_id'),
);

/** What became of the final file of a contract; null as long as it is not concluded. */
export async function fileOf(connection: Connection, contractId: string): Promise<ContractFile | null> {
  const [row] = await fileById(connection).execute({ id: contractId });
  if (row === undefined) return null;
  const { madeAt, sealedAt, stampWanted, stampedAt, selfSigned, handedOut } = row;
  const known = { sealedAt, stampedAt, selfSigned };
  if (handedOut !== null) return { state: 'parapheur', ...known };
  if (madeAt !== null && sealedAt === null) return { state: 'unsealed', ...known };
  if (madeAt !== null && (!stampWanted || stampedAt !== null)) return { state: 'sealed', ...known };
  const left = await unfinished(connection, contractId);
  const isGivenUp = left.some(({ givenUp }) => givenUp);
  if (isGivenUp) return { state: 'given-up', ...known };
  return { state: madeAt === null ? 'pending' : 'stamp-pending', ...known };
}
