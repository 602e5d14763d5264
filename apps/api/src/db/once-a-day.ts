import type { Day } from '@equipage/domain';
import { eq } from 'drizzle-orm';
import type { Connection } from './connection.ts';

/** Whether something that is done once a day, or on one day a week, was done for that day. */
export async function isDone(
  { queries, tables: { settings } }: Connection,
  name: string,
  day: Day,
): Promise<boolean> {
  const [row] = await queries.select().from(settings).where(eq(settings.key, name));
  return row?.value === day;
}

export async function markDone(
  { queries, tables: { settings } }: Connection,
  name: string,
  day: Day,
): Promise<void> {
  await queries
    .insert(settings)
    .values({ key: name, value: day })
    .onConflictDoUpdate({ target: settings.key, set: { value: day } });
}
