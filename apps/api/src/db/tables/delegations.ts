import type { Day } from '@equipage/domain';
import type { Kit } from '../kit.ts';
import type { DirectoryTables } from './directory.ts';

/** The arrêtés that delegate the executive's signature. A row is never changed but to be ended: it is what a signature cites. */
export function delegationTables(kit: Kit, { people }: DirectoryTables) {
  const person = (name: string) =>
    kit
      .text(name)
      .notNull()
      .references(() => people.id);
  const delegations = kit.table(
    'delegations',
    {
      id: kit.text('id').primaryKey(),
      number: kit.text('number').notNull(),
      date: kit.text('date').$type<Day>().notNull(),
      from: kit.text('starts_on').$type<Day>().notNull(),
      to: kit.text('ends_on').$type<Day>().notNull(),
      holderId: person('holder_id'),
      substituteId: person('substitute_id'),
      recordedById: person('recorded_by_id'),
      recordedAt: kit.instant('recorded_at').notNull(),
      /** Ended before its last day, by whom. */
      endedAt: kit.instant('ended_at'),
      endedById: kit.text('ended_by_id').references(() => people.id),
    },
    (t) => [kit.index('delegations_substitute').on(t.substituteId, t.to)],
  );
  return { delegations };
}
