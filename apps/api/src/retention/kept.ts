import type { Kept } from '@equipage/domain';
import { and, asc, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import { breathing } from '../db/breath.ts';
import type { Connection } from '../db/connection.ts';
import { dayOf } from '../platform/clock.ts';

/** A contract as far as its time goes; nothing of what is in it. */
export interface KeptContract extends Kept {
  number: string;
  startsOn: string | null;
}

/** Every contract that its agent has signed, by number. */
export async function keptContracts(
  { queries, tables: { contracts } }: Connection,
  timeZone: string,
): Promise<KeptContract[]> {
  const { id, number, state, startsOn, endsOn, effectiveOn, updatedAt, renewalOf } = contracts;
  const rows = await queries
    .select({ id, number, state, startsOn, endsOn, effectiveOn, updatedAt, renewalOf })
    .from(contracts)
    .where(isNotNull(number))
    .orderBy(asc(number));
  const breathe = breathing();
  const kept: KeptContract[] = [];
  for (const { updatedAt: at, number: given, ...row } of rows) {
    kept.push({ ...row, number: given ?? '', changedOn: dayOf(at, timeZone) });
    await breathe();
  }
  return kept;
}

/** A draft that its agent never signed. */
export interface KeptDraft {
  id: string;
  agentId: string;
  version: number;
  touchedOn: string;
}

export async function keptDrafts(
  { queries, tables: { contracts } }: Connection,
  timeZone: string,
): Promise<KeptDraft[]> {
  const { id, agentId, version, updatedAt, state, number } = contracts;
  const rows = await queries
    .select({ id, agentId, version, updatedAt })
    .from(contracts)
    .where(and(isNull(number), eq(state, 'draft')));
  return rows.map(({ updatedAt: at, ...draft }) => ({ ...draft, touchedOn: dayOf(at, timeZone) }));
}

/** The mail that says that a contract will no longer be kept: it goes with the contract. */
export const retentionMail = 'retention';

/** The contracts about which a mail or a reminder is still kept. */
export async function contractsWithExchanges({
  queries,
  tables: { mails, reminders },
}: Connection): Promise<Set<string>> {
  const written = await queries
    .selectDistinct({ id: mails.contractId })
    .from(mails)
    .where(and(isNotNull(mails.contractId), ne(mails.kind, retentionMail)));
  const reminded = await queries.selectDistinct({ id: reminders.contractId }).from(reminders);
  return new Set([...written, ...reminded].flatMap(({ id }) => (id === null ? [] : [id])));
}
