import { inArray, like, or } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';

/**
 * Takes away, in the caller's transaction, all that is kept of contracts (`fates.ts`): the secrets of their links of the
 * trail too, without which its commitments say nothing any more. The database lets their acts go only because they are on
 * a list with a visa. Twice is as once.
 */
export async function eraseContracts(connection: Connection, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { queries, tables } = connection;
  const { trail, contractEvents, documents, seals, fileDigests, scans, parapheurFiles, absences } = tables;
  const { listings, listingWords, contracts, legalHolds, retentionNotices, outbox } = tables;
  const some = [...ids];
  await queries.update(trail).set({ secret: null }).where(inArray(trail.contractId, some));
  await eraseExchanges(connection, some);
  await eraseWords(connection, some);
  for (const table of [
    contractEvents,
    seals,
    fileDigests,
    documents,
    scans,
    parapheurFiles,
    listings,
    absences,
  ])
    await queries.delete(table).where(inArray(table.contractId, some));
  await queries.delete(listingWords).where(inArray(listingWords.contractId, some));
  await queries.delete(outbox).where(inArray(outbox.subjectId, some));
  await queries.delete(legalHolds).where(inArray(legalHolds.contractId, some));
  await queries.delete(retentionNotices).where(inArray(retentionNotices.subjectId, some));
  // One that prolongs another goes with it, maybe in a later step.
  await queries.update(contracts).set({ renewalOf: null }).where(inArray(contracts.renewalOf, some));
  await queries.delete(contracts).where(inArray(contracts.id, some));
}

/** Takes away the mails and the reminders about contracts, sent or not. */
export async function eraseExchanges(connection: Connection, ids: readonly string[]): Promise<void> {
  const { queries, tables } = connection;
  const { mails, reminders, outbox } = tables;
  const gone = await queries
    .delete(mails)
    .where(inArray(mails.contractId, [...ids]))
    .returning({ id: mails.id });
  const mailIds = gone.map(({ id }) => id);
  if (mailIds.length > 0) await queries.delete(outbox).where(inArray(outbox.subjectId, mailIds));
  await queries.delete(reminders).where(inArray(reminders.contractId, [...ids]));
}

/** Takes away the lines that wait for a digest and those beside the news, which say where they lead. */
async function eraseWords({ queries, tables }: Connection, ids: readonly string[]): Promise<void> {
  for (const table of [tables.digestLines, tables.personalNews])
    await queries.delete(table).where(or(...ids.map((id) => like(table.path, `%/${id}%`))));
}
