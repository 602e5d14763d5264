import type { Instant } from '@equipage/domain';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import type { Clock } from '../platform/clock.ts';

const setting = 'demo-clock-offset';

/** Puts the demonstration's clock back where it was left before the last stop. */
export async function restoreClock({ read, tables: { settings } }: Db, clock: Clock): Promise<void> {
  const [row] = await read.select().from(settings).where(eq(settings.key, setting));
  if (typeof row?.value === 'number') clock.setOffset(row.value);
}

/** Moves the demonstration's clock, and remembers it. */
export async function moveClock(db: Db, clock: Clock, now: Instant): Promise<void> {
  const { settings } = db.tables;
  const value = Date.parse(now) - clock.real().getTime();
  await db.transact((tx) =>
    tx
      .insert(settings)
      .values({ key: setting, value })
      .onConflictDoUpdate({ target: settings.key, set: { value } }),
  );
  clock.setOffset(value);
}
