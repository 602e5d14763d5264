import type { RecipientKind } from '@equipage/domain';
import type { Kit } from '../kit.ts';
import type { DirectoryTables } from './directory.ts';

/** Who is kept informed, and who is in copy. A row is never changed but to be ended: it says who could read what, and when. */
export function recipientTables(kit: Kit, { people }: DirectoryTables) {
  const recipients = kit.table(
    'recipients',
    {
      id: kit.text('id').primaryKey(),
      kind: kit.text('kind').$type<RecipientKind>().notNull(),
      /** As the directory writes it; null for all of them. */
      directorate: kit.text('directorate'),
      /** Of who is kept informed. */
      personId: kit.text('person_id').references(() => people.id),
      /** Of an address in copy. */
      name: kit.text('name'),
      email: kit.text('email'),
      addedAt: kit.instant('added_at').notNull(),
      addedById: kit
        .text('added_by_id')
        .notNull()
        .references(() => people.id),
      endedAt: kit.instant('ended_at'),
      endedById: kit.text('ended_by_id').references(() => people.id),
    },
    (t) => [
      kit.index('recipients_person').on(t.personId),
      kit.index('recipients_directorate').on(t.directorate),
    ],
  );
  return { recipients };
}
