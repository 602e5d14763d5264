import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { type OutboxKind, patience } from '../../db/outbox.ts';

const missing = { 'final-document': 'file', 'time-stamp': 'stamp' } as const;
type SealKind = keyof typeof missing & OutboxKind;
/** The work of the outbox that gives a contract its file, its seal and its stamp. */
export const sealKinds = Object.keys(missing) as SealKind[];

/** Enough to see what goes wrong; the others follow once these are done. */
const most = 200;

/** Contracts whose file or time stamp is still to come, those that wait longest first. */
export async function waitingSeals({ queries, tables: { outbox, contracts } }: Connection) {
  const rows = await queries
    .select({
      contractId: contracts.id,
      number: contracts.number,
      kind: outbox.kind,
      since: outbox.createdAt,
      attempts: outbox.attempts,
      dueAt: outbox.dueAt,
    })
    .from(outbox)
    .innerJoin(contracts, eq(contracts.id, outbox.subjectId))
    .where(and(isNull(outbox.doneAt), inArray(outbox.kind, sealKinds)))
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(most);
  return rows.map(({ contractId, number, kind, since, attempts, dueAt }) => {
    const known = kind as SealKind;
    const isGivenUp = attempts >= patience[known].mostAttempts;
    const nextTryAt = isGivenUp ? null : dueAt;
    return { contractId, number, missing: missing[known], since, attempts, nextTryAt };
  });
}
