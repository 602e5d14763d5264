import { randomUUID } from 'node:crypto';
import type { Instant } from '@equipage/domain';
import { and, count, desc, eq, isNull, lte } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import type { Tables } from './tables.ts';

export type PersonalNews = Tables['personalNews']['$inferSelect'];

/** Tells somebody what is no act on a contract, beside the news of those. */
export async function keepPersonalNews(
  { queries, tables: { personalNews } }: Connection,
  news: Pick<PersonalNews, 'personId' | 'at' | 'text' | 'path'>,
): Promise<void> {
  await queries.insert(personalNews).values({ ...news, id: randomUUID() });
}

/** What somebody was told so, the last first. */
export async function personalNewsOf(
  { queries, tables: { personalNews } }: Connection,
  personId: string,
  most: number,
): Promise<PersonalNews[]> {
  return queries
    .select()
    .from(personalNews)
    .where(eq(personalNews.personId, personId))
    .orderBy(desc(personalNews.at), desc(personalNews.id))
    .limit(most);
}

/** How much of it somebody has not seen. */
export async function unseenOf(
  { queries, tables: { personalNews } }: Connection,
  personId: string,
): Promise<number> {
  const [row] = await queries
    .select({ unseen: count() })
    .from(personalNews)
    .where(and(eq(personalNews.personId, personId), isNull(personalNews.seenAt)));
  return row?.unseen ?? 0;
}

/** What somebody was told until then is seen: what came while they were looking is not. */
export async function seePersonalNews(
  { queries, tables: { personalNews } }: Connection,
  personId: string,
  { until, now }: { until: Instant; now: Instant },
): Promise<void> {
  await queries
    .update(personalNews)
    .set({ seenAt: now })
    .where(
      and(eq(personalNews.personId, personId), isNull(personalNews.seenAt), lte(personalNews.at, until)),
    );
}
