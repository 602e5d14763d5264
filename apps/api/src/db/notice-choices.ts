import { modeOf, type Notice, type NoticeChoice, type NoticeKind, type NoticeMode } from '@equipage/domain';
import { eq, inArray } from 'drizzle-orm';
import type { Connection } from './connection.ts';

/** How each of these people is told of a kind. */
export async function chosenModes(
  { queries, tables: { noticeChoices } }: Connection,
  people: readonly string[],
): Promise<(notice: Pick<Notice, 'personId' | 'kind'>) => NoticeMode> {
  const rows = await queries
    .select()
    .from(noticeChoices)
    .where(inArray(noticeChoices.personId, [...people]));
  const chosen = Map.groupBy(rows, ({ personId }) => personId);
  return ({ personId, kind }) => modeOf(kind, choiceOf(chosen.get(personId) ?? []));
}

const choiceOf = (rows: readonly { kind: NoticeKind; mode: NoticeMode }[]): NoticeChoice =>
  Object.fromEntries(rows.map(({ kind, mode }) => [kind, mode]));

export async function choicesOf(
  { queries, tables: { noticeChoices } }: Connection,
  personId: string,
): Promise<NoticeChoice> {
  const rows = await queries.select().from(noticeChoices).where(eq(noticeChoices.personId, personId));
  return choiceOf(rows);
}

/** Writes what a person chooses in place of all they chose before. */
export async function saveChoices(
  { queries, tables: { noticeChoices } }: Connection,
  personId: string,
  choices: NoticeChoice,
): Promise<void> {
  await queries.delete(noticeChoices).where(eq(noticeChoices.personId, personId));
  const rows = Object.entries(choices).map(([kind, mode]) => ({ personId, kind: kind as NoticeKind, mode }));
  if (rows.length > 0) await queries.insert(noticeChoices).values(rows);
}

/** Everybody who chose a mail a day for something. */
export async function dailyReaders({ queries, tables: { noticeChoices } }: Connection): Promise<string[]> {
  const rows = await queries
    .selectDistinct({ personId: noticeChoices.personId })
    .from(noticeChoices)
    .where(eq(noticeChoices.mode, 'daily'));
  return rows.map(({ personId }) => personId);
}
