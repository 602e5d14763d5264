import { randomBytes } from 'node:crypto';
import { type Contract, verificationCode, verificationCodeBytes } from '@equipage/domain';
import { eq, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../connection.ts';
import type { Tables } from '../tables.ts';

/** What is kept of a contract's document from its conclusion on: its code, and no file yet. */
export function documentRow(contractId: string): Tables['documents']['$inferInsert'] {
  return { contractId, code: verificationCode(randomBytes(verificationCodeBytes)) };
}

const codeById = prepared(({ queries, tables: { documents } }) =>
  queries
    .select({ code: documents.code })
    .from(documents)
    .where(eq(documents.contractId, sql.placeholder('id')))
    .prepare('document_code_by_id'),
);

/** The verification code of a contract; null as long as it is not concluded. */
export async function codeOf(connection: Connection, { id, term }: Contract): Promise<string | null> {
  if (term === null) return null;
  const [row] = await codeById(connection).execute({ id });
  return row?.code ?? null;
}
