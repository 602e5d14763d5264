import type { ContractState, Day, DomainCode } from '@equipage/domain';
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
    },
    (t) => [
      kit.uniqueIndex('listings_one_member').on(t.personId).where(sql`${t.member}`),
      kit.index('listings_name').on(t.member, t.sortName, t.contractId),
      kit.index('listings_end').on(t.member, t.endsOn, t.contractId),
      kit.index('listings_directorate').on(t.member, t.sortDirectorate, t.contractId),
      kit.index('listings_state').on(t.state, t.sortName, t.contractId),
    ],
  );
}

type Listings = ReturnType<typeof defineListings>;

/** Every word of a listing's `searchText`: a search by first letters is a range of this index on both engines. */
function defineWords(kit: Kit, listings: Listings) {
  return kit.table(
    'listing_words',
    {
      word: kit.text('word').notNull(),
      contractId: kit
        .text('contract_id')
        .notNull()
        .references(() => listings.contractId),
    },
    (t) => [
      kit.primaryKey({ columns: [t.word, t.contractId] }),
      kit.index('listing_words_contract').on(t.contractId),
    ],
  );
}

/** The domains of each listing, for filters and facets. */
function defineDomains(kit: Kit, listings: Listings) {
  return kit.table(
    'listing_domains',
    {
      domain: kit.text('domain').$type<DomainCode>().notNull(),
      contractId: kit
        .text('contract_id')
        .notNull()
        .references(() => listings.contractId),
    },
    (t) => [
      kit.primaryKey({ columns: [t.domain, t.contractId] }),
      kit.index('listing_domains_contract').on(t.contractId),
    ],
  );
}

/** The lists' own tables. */
export function listingTables(kit: Kit, directory: DirectoryTables, contracts: ContractTables) {
  const listings = defineListings(kit, directory, contracts);
  return {
    listings,
    listingWords: defineWords(kit, listings),
    listingDomains: defineDomains(kit, listings),
  };
}
