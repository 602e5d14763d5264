import type { personHistoryKinds } from '@equipage/contract-api';
import type { Civility, Day, GivenRole, PersonChange, StaffKind, Weekday } from '@equipage/domain';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Kit, UniqueIndex } from '../kit.ts';

export const onePersonAnEmail: UniqueIndex = {
  name: 'people_email',
  table: 'people',
  columns: ['email'],
};

/** The directory and who is signed in. */
export function directoryTables(kit: Kit) {
  const people = kit.table(
    'people',
    {
      id: kit.text('id').primaryKey(),
      civility: kit.text('civility').$type<Civility>(),
      firstName: kit.text('first_name').notNull(),
      lastName: kit.text('last_name').notNull(),
      /** Lower case. */
      email: kit.text('email').notNull(),
      jobTitle: kit.text('job_title').notNull(),
      directorate: kit.text('directorate').notNull(),
      service: kit.text('service').notNull(),
      workShare: kit.real('work_share').notNull(),
      worksOn: kit.json('works_on').$type<readonly Weekday[]>().notNull(),
      annualised: kit.bool('annualised').notNull(),
      managerId: kit.text('manager_id').references((): AnyPgColumn => people.id),
      roles: kit.json('roles').$type<readonly GivenRole[]>().notNull(),
      searchText: kit.text('search_text').notNull(),
      sortName: kit.text('sort_name').notNull(),
      /** One of the demonstration's named people, offered on its sign-in page. */
      demoNamed: kit.bool('demo_named').notNull().default(false),
      disabledAt: kit.instant('disabled_at'),
      /** Since when the person has left. Their account was then disabled too. */
      leftAt: kit.instant('left_at'),
      /** Since when nothing but what a contract prints is kept of who left: they are in the directory no more. */
      reducedAt: kit.instant('reduced_at'),
      /** Last day of an employment that ends. */
      employmentEndsOn: kit.text('employment_ends_on').$type<Day>(),
      staffKind: kit.text('staff_kind').$type<StaffKind>(),
      /** Goes up at each change: what a write names, and what its line in the history bears. */
      version: kit.int('version').notNull().default(1),
    },
    (t) => [
      kit.uniqueIndex(onePersonAnEmail.name).on(t.email),
      kit.index('people_manager').on(t.managerId),
      kit.index('people_directorate').on(t.directorate),
      kit.index('people_sort_name').on(t.sortName, t.id),
      kit.index('people_demo_named').on(t.demoNamed, t.sortName),
    ],
  );

  const sessions = kit.table(
    'sessions',
    {
      /** SHA-256 of the token in the cookie; the token itself is nowhere. */
      hash: kit.text('hash').primaryKey(),
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      createdAt: kit.instant('created_at').notNull(),
      lastSeenAt: kit.instant('last_seen_at').notNull(),
      expiresAt: kit.instant('expires_at').notNull(),
      method: kit.text('method').$type<'demo' | 'oidc' | 'link' | 'set-up'>().notNull(),
      issuer: kit.text('issuer').notNull(),
      subject: kit.text('subject').notNull(),
      authenticatedAt: kit.instant('authenticated_at').notNull(),
      address: kit.text('address').notNull(),
      /** « Firefox sur Windows »: nothing finer is kept; empty when it is not known. */
      browser: kit.text('browser').notNull().default(''),
      /** What the identity provider is told at the end, to end its own session; null without one. */
      idToken: kit.text('id_token'),
    },
    (t) => [kit.index('sessions_person').on(t.personId), kit.index('sessions_expiry').on(t.expiresAt)],
  );

  /** What was changed of whom, when and by whom: their facts, their roles, their account. */
  const personChanges = kit.table(
    'person_changes',
    {
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      /** The one that the change gave. */
      version: kit.int('version').notNull(),
      at: kit.instant('at').notNull(),
      byId: kit.text('by_id').references(() => people.id),
      kind: kit.text('kind').$type<(typeof personHistoryKinds)[number]>().notNull(),
      changes: kit.json('changes').$type<readonly PersonChange[]>().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.personId, t.version] })],
  );

  /**
   * Every word of a person's `searchText`, in the order of the names, as `listing_words` is to the listings. Triggers keep it,
   * whoever writes in the directory.
   */
  const peopleWords = kit.table(
    'people_words',
    {
      /** The person's account is open. */
      active: kit.bool('active').notNull(),
      word: kit.text('word').notNull(),
      sortName: kit.text('sort_name').notNull(),
      personId: kit.text('person_id').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.active, t.word, t.sortName, t.personId] })],
  );

  return { people, peopleWords, personChanges, sessions };
}

export type DirectoryTables = ReturnType<typeof directoryTables>;
