import type { RectifiableField } from '@equipage/domain';
import type { Kit } from '../kit.ts';
import type { DirectoryTables } from './directory.ts';

/** What people ask of those who keep the service: a correction of their data, a page that they can use. */
export function requestTables(kit: Kit, { people }: DirectoryTables) {
  const person = (name: string) => kit.text(name).references(() => people.id);

  /** A row is never changed but to be answered. */
  const rectifications = kit.table(
    'rectifications',
    {
      id: kit.text('id').primaryKey(),
      personId: person('person_id').notNull(),
      field: kit.text('field').$type<RectifiableField>().notNull(),
      /** As the directory said it then. */
      before: kit.json('value_before').$type<string | number | null>(),
      after: kit.json('value_after').$type<string | number | null>(),
      reason: kit.text('reason').notNull(),
      askedAt: kit.instant('asked_at').notNull(),
      answeredAt: kit.instant('answered_at'),
      answeredById: person('answered_by_id'),
      made: kit.bool('made'),
      answer: kit.text('answer'),
    },
    (t) => [kit.index('rectifications_person').on(t.personId, t.askedAt)],
  );

  /** A row is changed to be answered, and once its time is over to keep no more than its reference and its dates. */
  const complaints = kit.table(
    'complaints',
    {
      id: kit.text('id').primaryKey(),
      reference: kit.text('reference').notNull(),
      at: kit.instant('at').notNull(),
      /** Whose session it came from; null of somebody who was not signed in. */
      personId: person('person_id'),
      name: kit.text('name').notNull(),
      email: kit.text('email').notNull(),
      place: kit.text('place').notNull(),
      message: kit.text('message').notNull(),
      answeredAt: kit.instant('answered_at'),
      answeredById: person('answered_by_id'),
      answer: kit.text('answer'),
      forgottenAt: kit.instant('forgotten_at'),
    },
    (t) => [kit.uniqueIndex('complaints_reference').on(t.reference), kit.index('complaints_at').on(t.at)],
  );

  return { rectifications, complaints };
}
