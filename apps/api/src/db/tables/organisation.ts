import type { Day, DomainCode, KeptProfile, MissionStatus } from '@equipage/domain';
import type { Kit } from '../kit.ts';
import type { DirectoryTables } from './directory.ts';

/** The organisation's profile and missions, and what the server keeps for itself. */
export function organisationTables(kit: Kit, { people }: DirectoryTables) {
  const organisation = kit.table('organisation', {
    /** Always `organisation`: there is one row. */
    id: kit.text('id').primaryKey(),
    profile: kit.json('profile').$type<KeptProfile>().notNull(),
    version: kit.int('version').notNull(),
  });

  /** Every profile there has been, the present one too: a contract keeps the one that its agent signed under. */
  const organisationVersions = kit.table('organisation_versions', {
    version: kit.int('version').primaryKey(),
    profile: kit.json('profile').$type<KeptProfile>().notNull(),
    at: kit.instant('at').notNull(),
    /** Nobody for the first one. */
    personId: kit.text('person_id').references(() => people.id),
  });

  const missions = kit.table(
    'missions',
    {
      id: kit.text('id').primaryKey(),
      domains: kit.json('domains').$type<readonly DomainCode[]>().notNull(),
      title: kit.text('title').notNull(),
      description: kit.text('description').notNull(),
      deadline: kit.text('deadline').$type<Day>(),
      leadId: kit
        .text('lead_id')
        .notNull()
        .references(() => people.id),
      status: kit.text('status').$type<MissionStatus>().notNull(),
      sortTitle: kit.text('sort_title').notNull(),
    },
    (t) => [kit.index('missions_sort_title').on(t.sortTitle, t.id)],
  );

  const settings = kit.table('settings', {
    key: kit.text('key').primaryKey(),
    value: kit.json('value').$type<string | number | boolean | null>().notNull(),
  });

  return { organisation, organisationVersions, missions, settings };
}
