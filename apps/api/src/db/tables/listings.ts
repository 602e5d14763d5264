import type { ContractState, Day } from '@equipage/domain';
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { ContractTables } from './contracts.ts';
import type { DirectoryTables } from './directory.ts';

/**
 * What the lists read: one narrow row a contract from the agent's first signature on, kept in the transaction of
 * each act, so that a page of 100 000 rows never touches the contracts' long texts.
 */
function defineListings(kit: Kit, { people }: DirectoryTables, { contracts }: ContractTables) {
  return kit.table(
    'listings',
    {
      contractId: kit
        .text('contract_id')
        .primaryKey()
        .references(() => contracts.id),
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      /** The person's latest contract that reached `signed`: the row of the community's list. */
      member: kit.bool('member').notNull(),
      state: kit.text('state').$type<ContractState>().notNull(),
      firstName: kit.text('first_name').notNull(),
      lastName: kit.text('last_name').notNull(),
      directorate: kit.text('directorate').notNull(),
      service: kit.text('service').notNull(),
      missionId: kit.text('mission_id'),
      missionTitle: kit.text('mission_title').notNull(),
      /** Each code after a space, in the order of the contract: text, so that both engines group and filter by it. */
      domains: kit.text('domains').notNull(),
      leadId: kit
        .text('lead_id')
        .notNull()
        .references(() => people.id),
      percent: kit.real('percent').notNull(),
      hours: kit.real('hours').notNull(),
      /** The asked term until the last signature, then the real one. */
      startsOn: kit.text('starts_on').$type<Day>(),
      endsOn: kit.text('ends_on').$type<Day>(),
      effectiveOn: kit.text('effective_on').$type<Day>(),
      evaluated: kit.bool('evaluated').notNull(),
      waitingSince: kit.instant('waiting_since'),
      searchText: kit.text('search_text').notNull(),
      sortName: kit.text('sort_name').notNull(),
      sortDirectorate: kit.text('sort_directorate').notNull(),
      /** The version that the agent signed; those of before the versions were kept signed the first. */
      wording: kit.text('wording').notNull().default('2026-1'),
    },
    (t) => [
      kit.uniqueIndex('listings_one_member').on(t.personId).where(sql`${t.member}`),
      kit.index('listings_name').on(t.member, t.sortName, t.contractId),
      kit.index('listings_end').on(t.member, t.endsOn, t.sortName, t.contractId),
      kit.index('listings_directorate').on(t.member, t.sortDirectorate, t.sortName, t.contractId),
      kit.index('listings_state').on(t.state, t.sortName, t.contractId),
      /** Holds all that the facets count, so that counting everybody reads nothing else. */
      kit
        .index('listings_facets')
        .on(t.member, t.directorate, t.domains, t.state, t.startsOn, t.endsOn, t.evaluated),
    ],
  );
}

/**
 * Every word of a listing's `searchText`, in the order of the names: a search by first letters is a range of this
 * index on both engines. An index more than a record, it has no foreign key; triggers keep it.
 */
function defineWords(kit: Kit) {
  return kit.table(
    'listing_words',
    {
      member: kit.bool('member').notNull(),
      word: kit.text('word').notNull(),
      sortName: kit.text('sort_name').notNull(),
      contractId: kit.text('contract_id').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.member, t.word, t.sortName, t.contractId] })],
  );
}

/** The lists' own tables. */
export function listingTables(kit: Kit, directory: DirectoryTables, contracts: ContractTables) {
  return { listings: defineListings(kit, directory, contracts), listingWords: defineWords(kit) };
}
