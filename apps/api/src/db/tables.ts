import {
  type ChangeRequest,
  type Civility,
  type Content,
  type ContractEvent,
  type ContractState,
  type Day,
  type DomainCode,
  type GivenRole,
  type HashedText,
  type MissionStatus,
  openStates,
  type Party,
  type Profile,
  type Signature,
  type Weekday,
} from '@equipage/domain';
import { sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Kit, UniqueIndex } from './kit.ts';

/** One open contract a person: compare-and-set alone does not stop two inserts. */
export const oneOpenContract: UniqueIndex = {
  name: 'contracts_one_open',
  table: 'contracts',
  columns: ['agent_id'],
};

export const onePersonAnEmail: UniqueIndex = {
  name: 'people_email',
  table: 'people',
  columns: ['email'],
};

/** The directory and who is signed in. */
function directory(kit: Kit) {
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
    },
    (t) => [
      kit.uniqueIndex(onePersonAnEmail.name).on(t.email),
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
      method: kit.text('method').$type<'demo' | 'oidc' | 'link'>().notNull(),
      issuer: kit.text('issuer').notNull(),
      subject: kit.text('subject').notNull(),
      authenticatedAt: kit.instant('authenticated_at').notNull(),
      address: kit.text('address').notNull(),
    },
    (t) => [kit.index('sessions_person').on(t.personId), kit.index('sessions_expiry').on(t.expiresAt)],
  );

  return { people, sessions };
}

/** The organisation's profile and missions, and what the server keeps for itself. */
function organisation(kit: Kit, { people }: ReturnType<typeof directory>) {
  const organisation = kit.table('organisation', {
    /** Always `organisation`: there is one row. */
    id: kit.text('id').primaryKey(),
    profile: kit.json('profile').$type<Profile>().notNull(),
    version: kit.int('version').notNull(),
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

  return { organisation, missions, settings };
}

/** The contracts, their events, and what follows from them. */
function contracts(kit: Kit, { people }: ReturnType<typeof directory>) {
  const contracts = kit.table(
    'contracts',
    {
      id: kit.text('id').primaryKey(),
      number: kit.text('number'),
      state: kit.text('state').$type<ContractState>().notNull(),
      version: kit.int('version').notNull(),
      agentId: kit
        .text('agent_id')
        .notNull()
        .references(() => people.id),
      /** As the agent named them: not a foreign key, an unknown person is a problem of the step, not an error. */
      managerId: kit.text('manager_id'),
      leadId: kit
        .text('lead_id')
        .notNull()
        .references(() => people.id),
      /** The real dates, from the last signature on. */
      startsOn: kit.text('starts_on').$type<Day>(),
      endsOn: kit.text('ends_on').$type<Day>(),
      waitingSince: kit.instant('waiting_since'),
      managerDisputedAt: kit.instant('manager_disputed_at'),
      effectiveOn: kit.text('effective_on').$type<Day>(),
      evaluationRecordedAt: kit.instant('evaluation_recorded_at'),
      renewalOf: kit.text('renewal_of').references((): AnyPgColumn => contracts.id),
      createdAt: kit.instant('created_at').notNull(),
      updatedAt: kit.instant('updated_at').notNull(),
      changeRequest: kit.json('change_request').$type<ChangeRequest>(),
      signatures: kit.json('signatures').$type<Signature[]>().notNull(),
      content: kit.json('content').$type<Content>().notNull(),
      frozen: kit.json('frozen').$type<HashedText>(),
    },
    (t) => [
      kit.uniqueIndex('contracts_number').on(t.number),
      kit
        .uniqueIndex(oneOpenContract.name)
        .on(t.agentId)
        .where(sql`${t.state} in ${sql.raw(`(${openStates.map((state) => `'${state}'`).join(', ')})`)}`),
      kit.index('contracts_agent').on(t.agentId, t.createdAt),
      kit.index('contracts_manager').on(t.managerId, t.state, t.waitingSince),
      kit.index('contracts_waiting').on(t.state, t.waitingSince),
    ],
  );

  /** The last number given in a year, never given twice. */
  const contractNumbers = kit.table('contract_numbers', {
    year: kit.int('year').primaryKey(),
    last: kit.int('last').notNull(),
  });

  /** The audit trail: rows are added, and go only with a draft that was never signed (triggers hold it). */
  const contractEvents = kit.table(
    'contract_events',
    {
      contractId: kit
        .text('contract_id')
        .notNull()
        .references(() => contracts.id),
      sequence: kit.int('sequence').notNull(),
      at: kit.instant('at').notNull(),
      actorId: kit.text('actor_id').references(() => people.id),
      party: kit.text('party').$type<Party>(),
      type: kit.text('type').$type<ContractEvent['type']>().notNull(),
      data: kit.json('data').$type<ContractEvent>().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.contractId, t.sequence] })],
  );

  const documents = kit.table('documents', {
    contractId: kit
      .text('contract_id')
      .primaryKey()
      .references(() => contracts.id),
    bytes: kit.bytes('bytes').notNull(),
    sha256: kit.text('sha256').notNull(),
    madeAt: kit.instant('made_at').notNull(),
  });

  /** What is to be done once a transaction is committed; written in it. */
  const outbox = kit.table(
    'outbox',
    {
      id: kit.text('id').primaryKey(),
      kind: kit.text('kind').notNull(),
      subjectId: kit.text('subject_id').notNull(),
      payload: kit.json('payload').$type<Record<string, unknown>>(),
      createdAt: kit.instant('created_at').notNull(),
      dueAt: kit.instant('due_at').notNull(),
      attempts: kit.int('attempts').notNull().default(0),
      doneAt: kit.instant('done_at'),
      lastError: kit.text('last_error'),
    },
    (t) => [kit.index('outbox_due').on(t.dueAt).where(sql`${t.doneAt} is null`)],
  );

  return { contracts, contractNumbers, contractEvents, documents, outbox };
}

/**
 * What the lists read: one narrow row a contract from the agent's first signature on, kept in the transaction of
 * each act, so that a page of 100 000 rows never touches the contracts' long texts.
 */
function listings(
  kit: Kit,
  { people }: ReturnType<typeof directory>,
  { contracts }: { contracts: AnyContracts },
) {
  const listings = kit.table(
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

  /**
   * Every word of a listing's `searchText`, in the order of the names: a search by first letters is a range of this
   * index on both engines. An index more than a record, it has no foreign key.
   */
  const listingWords = kit.table(
    'listing_words',
    {
      member: kit.bool('member').notNull(),
      word: kit.text('word').notNull(),
      sortName: kit.text('sort_name').notNull(),
      contractId: kit.text('contract_id').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.member, t.word, t.sortName, t.contractId] })],
  );

  return { listings, listingWords };
}

type AnyContracts = ReturnType<typeof contracts>['contracts'];

/** Every table, for one engine. */
export function defineTables(kit: Kit) {
  const base = directory(kit);
  const core = contracts(kit, base);
  return { ...base, ...organisation(kit, base), ...core, ...listings(kit, base, core) };
}

export type Tables = ReturnType<typeof defineTables>;
