import type { Kit } from '../kit.ts';
import type { DirectoryTables } from './directory.ts';

/** How far each person has seen what happened. */
export function visitTables(kit: Kit, { people }: DirectoryTables) {
  const visits = kit.table('visits', {
    personId: kit
      .text('person_id')
      .primaryKey()
      .references(() => people.id),
    /** Of the trail: what stands after it is new. */
    position: kit.int('position').notNull(),
  });
  return { visits };
}
