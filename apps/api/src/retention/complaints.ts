import type { Day, Instant } from '@equipage/domain';
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { dayOf } from '../platform/clock.ts';

/** What somebody told of a page, as far as its time goes. */
export interface KeptComplaint {
  id: string;
  reference: string;
  answeredOn: Day;
}

/** Those that were answered, and of which more than the reference is kept: what nobody answered waits. */
export async function keptComplaints(
  { queries, tables: { complaints } }: Connection,
  timeZone: string,
): Promise<KeptComplaint[]> {
  const { id, reference, answeredAt, forgottenAt, at } = complaints;
  const rows = await queries
    .select({ id, reference, answeredAt })
    .from(complaints)
    .where(and(isNotNull(answeredAt), isNull(forgottenAt)))
    .orderBy(asc(at), asc(id));
  return rows.flatMap(({ answeredAt: answered, ...row }) =>
    answered === null ? [] : [{ ...row, answeredOn: dayOf(answered, timeZone) }],
  );
}

/**
 * Forgets who told it, what they wrote and what they were answered. The reference and the dates stay: they say how many were
 * told and how soon they were answered, and no reference is given twice.
 */
export async function forgetComplaint(
  { queries, tables: { complaints, retentionNotices } }: Connection,
  complaintId: string,
  forgottenAt: Instant,
): Promise<void> {
  const empty = {
    name: '',
    email: '',
    place: '',
    message: '',
    answer: '',
    personId: null,
    answeredById: null,
  };
  await queries
    .update(complaints)
    .set({ ...empty, forgottenAt })
    .where(and(eq(complaints.id, complaintId), isNotNull(complaints.answeredAt)));
  await queries.delete(retentionNotices).where(eq(retentionNotices.subjectId, complaintId));
}
