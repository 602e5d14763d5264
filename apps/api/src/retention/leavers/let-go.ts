import type { Instant } from '@equipage/domain';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { own } from './fates.ts';
import type { Leaver } from './leavers.ts';

/**
 * Lets go, in the caller's transaction, of what is kept of somebody who left: all of it, or all but what a contract prints of
 * them where something that is kept names them. Who came back meanwhile stays whole: their row is taken first.
 */
export async function letGo(
  connection: Connection,
  leaver: Leaver,
  { isNamed, at }: { isNamed: boolean; at: Instant },
): Promise<void> {
  const { queries, tables } = connection;
  const { people, retentionNotices } = tables;
  const { id, version } = leaver;
  const taken = await queries
    .update(people)
    .set({ version: version + 1 })
    .where(and(eq(people.id, id), eq(people.version, version)))
    .returning({ id: people.id });
  if (taken.length === 0) return;
  await forgetOwn(connection, id);
  if (isNamed) return reduce(connection, id, at);
  await queries.delete(retentionNotices).where(eq(retentionNotices.subjectId, id));
  await queries.delete(people).where(eq(people.id, id));
}

async function forgetOwn({ queries, tables }: Connection, id: string): Promise<void> {
  for (const name of Object.keys(own) as (keyof typeof own)[]) {
    const table = tables[name];
    await queries.delete(table).where(eq(table.personId, id));
  }
  const { mails, outbox } = tables;
  const gone = await queries
    .delete(mails)
    .where(and(eq(mails.personId, id), isNull(mails.contractId)))
    .returning({ id: mails.id });
  const mailIds = gone.map((mail) => mail.id);
  if (mailIds.length > 0) await queries.delete(outbox).where(inArray(outbox.subjectId, mailIds));
}

/** Civility, name, function and directorate are what the contracts print, and who reads them goes by; nobody is found by them. */
async function reduce({ queries, tables: { people } }: Connection, id: string, at: Instant): Promise<void> {
  const [row] = await queries
    .select({ leftAt: people.leftAt, disabledAt: people.disabledAt })
    .from(people)
    .where(eq(people.id, id));
  await queries
    .update(people)
    .set({
      email: `${id}@parti.invalid`,
      service: '',
      workShare: 100,
      worksOn: [],
      annualised: false,
      managerId: null,
      roles: [],
      searchText: '',
      employmentEndsOn: null,
      staffKind: null,
      leftAt: row?.leftAt ?? at,
      disabledAt: row?.disabledAt ?? at,
      reducedAt: at,
    })
    .where(eq(people.id, id));
}
