import { addMonths, type Instant } from '@equipage/domain';
import { and, count, isNotNull, isNull, lt, ne, notInArray, or, type SQL } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import type { Moment } from './due.ts';
import type { Held } from './holds.ts';

/** The instant before which what the service notes of its own work is forgotten. */
const forgottenBefore = ({ realDay, retention }: Moment): Instant =>
  `${addMonths(realDay, -retention.logMonths)}T00:00:00.000Z`;

/** What is forgotten whole: each table, with which of its rows. Those about a contract go with it, or with its exchanges. */
function forgotten({ tables }: Connection, before: Instant) {
  const { mails, mailActs, outbox, digestLines, personalNews, scans } = tables;
  return [
    { table: mails, rows: and(isNull(mails.contractId), lt(mails.queuedAt, before)), of: mails.personId },
    { table: outbox, rows: and(isNotNull(outbox.doneAt), lt(outbox.doneAt, before)), of: null },
    { table: mailActs, rows: lt(mailActs.at, before), of: mailActs.byId },
    { table: digestLines, rows: lt(digestLines.at, before), of: digestLines.personId },
    { table: personalNews, rows: lt(personalNews.at, before), of: personalNews.personId },
    // Brought in for a contract that was never taken over.
    { table: scans, rows: and(isNull(scans.contractId), lt(scans.addedAt, before)), of: null },
  ] as const;
}

/** Files that were brought in and of which only what came of them is kept. */
function emptiedFiles({ tables: { takeovers, directoryImports } }: Connection, before: Instant) {
  return [takeovers, directoryImports].map((table) => ({
    table,
    rows: and(lt(table.createdAt, before), ne(table.csv, Buffer.alloc(0))),
  }));
}

/** How many of them there are on a day. */
export async function countTraces(connection: Connection, moment: Moment) {
  const before = forgottenBefore(moment);
  let ready = 0;
  for (const { table, rows } of [...forgotten(connection, before), ...emptiedFiles(connection, before)]) {
    const [row] = await connection.queries.select({ found: count() }).from(table).where(rows);
    ready += row?.found ?? 0;
  }
  return { ready, held: 0, announced: 0, next: null };
}

/** Forgets them, but for those of somebody who is held. */
export async function forgetTraces(connection: Connection, moment: Moment, held: Held): Promise<void> {
  const before = forgottenBefore(moment);
  const people = [...held.people];
  for (const { table, rows, of } of forgotten(connection, before)) {
    const isFree: SQL | undefined =
      of === null || people.length === 0 ? undefined : or(isNull(of), notInArray(of, people));
    await connection.queries.delete(table).where(and(rows, isFree));
  }
  for (const { table, rows } of emptiedFiles(connection, before))
    await connection.queries
      .update(table)
      .set({ csv: Buffer.alloc(0) })
      .where(rows);
}
