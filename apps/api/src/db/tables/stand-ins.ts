import type { Day, StandInKind } from '@equipage/domain';
import type { Kit } from '../kit.ts';
import type { DirectoryTables } from './directory.ts';

/** Who acts in a manager's stead, and when. A row is never changed but to be ended: it says who held a seat. */
export function standInTables(kit: Kit, { people }: DirectoryTables) {
  const person = (name: string) =>
    kit
      .text(name)
      .notNull()
      .references(() => people.id);
  const standIns = kit.table(
    'stand_ins',
    {
      id: kit.text('id').primaryKey(),
      holderId: person('holder_id'),
      standInId: person('stand_in_id'),
      kind: kit.text('kind').$type<StandInKind>().notNull(),
      startsOn: kit.text('starts_on').$type<Day>().notNull(),
      endsOn: kit.text('ends_on').$type<Day>().notNull(),
      namedById: person('named_by_id'),
      namedAt: kit.instant('named_at').notNull(),
      /** Ended before its last day, by whom. */
      endedAt: kit.instant('ended_at'),
      endedById: kit.text('ended_by_id').references(() => people.id),
    },
    (t) => [
      kit.index('stand_ins_stand_in').on(t.standInId, t.endsOn),
      kit.index('stand_ins_holder').on(t.holderId, t.endsOn),
    ],
  );
  return { standIns };
}
