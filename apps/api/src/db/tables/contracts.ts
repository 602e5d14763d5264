import {
  type Absence,
  type ChangeRequest,
  type Content,
  type ContractEvent,
  type ContractState,
  type Day,
  type FrozenText,
  type Observation,
  openStates,
  type Party,
  type Signature,
} from '@equipage/domain';
import { sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Kit, UniqueIndex } from '../kit.ts';
import type { DirectoryTables } from './directory.ts';

/** One open contract a person: compare-and-set alone does not stop two inserts. */
export const oneOpenContract: UniqueIndex = {
  name: 'contracts_one_open',
  table: 'contracts',
  columns: ['agent_id'],
};

type People = DirectoryTables['people'];

function defineContracts(kit: Kit, people: People) {
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
      /** When it last went to the hierarchy, signed by its agent. */
      sentAt: kit.instant('sent_at'),
      managerDisputedAt: kit.instant('manager_disputed_at'),
      effectiveOn: kit.text('effective_on').$type<Day>(),
      evaluationRecordedAt: kit.instant('evaluation_recorded_at'),
      renewalOf: kit.text('renewal_of').references((): AnyPgColumn => contracts.id),
      createdAt: kit.instant('created_at').notNull(),
      updatedAt: kit.instant('updated_at').notNull(),
      changeRequest: kit.json('change_request').$type<ChangeRequest>(),
      /** Null for none. */
      observations: kit.json('observations').$type<readonly Observation[]>(),
      absences: kit.json('absences').$type<readonly Absence[]>(),
      signatures: kit.json('signatures').$type<Signature[]>().notNull(),
      content: kit.json('content').$type<Content>().notNull(),
      frozen: kit.json('frozen').$type<FrozenText>(),
    },
    (t) => [
      kit.uniqueIndex('contracts_number').on(t.number),
      kit
        .uniqueIndex(oneOpenContract.name)
        .on(t.agentId)
        .where(sql`${t.state} in ${sql.raw(`(${openStates.map((state) => `'${state}'`).join(', ')})`)}`),
      kit.index('contracts_agent').on(t.agentId, t.createdAt),
      kit.index('contracts_manager').on(t.managerId, t.state, t.waitingSince),
      kit.index('contracts_lead').on(t.leadId, t.state),
      kit.index('contracts_waiting').on(t.state, t.waitingSince),
      /** Holds all that tells how long a contract is kept, so that looking through everything reads nothing else. */
      kit
        .index('contracts_kept')
        .on(t.number, t.state, t.startsOn, t.endsOn, t.effectiveOn, t.updatedAt, t.renewalOf, t.id),
    ],
  );
  return contracts;
}

type Contracts = ReturnType<typeof defineContracts>;

/** The last number given in a year, never given twice. */
function defineNumbers(kit: Kit) {
  return kit.table('contract_numbers', {
    year: kit.int('year').primaryKey(),
    last: kit.int('last').notNull(),
  });
}

/** The audit trail: rows are added, and go only with a draft that was never signed (triggers hold it). */
function defineEvents(kit: Kit, people: People, contracts: Contracts) {
  return kit.table(
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
    (t) => [
      kit.primaryKey({ columns: [t.contractId, t.sequence] }),
      kit.index('contract_events_actor').on(t.actorId, t.at),
    ],
  );
}

/** A row for each concluded contract, from its conclusion on; its final file is added once, when it is made. */
function defineDocuments(kit: Kit, contracts: Contracts) {
  return kit.table(
    'documents',
    {
      contractId: kit
        .text('contract_id')
        .primaryKey()
        .references(() => contracts.id),
      /** Printed on the file, drawn before it is made. */
      code: kit.text('code').notNull(),
      bytes: kit.bytes('bytes'),
      /** Of the final bytes. */
      sha256: kit.text('sha256'),
      madeAt: kit.instant('made_at'),
    },
    (t) => [kit.uniqueIndex('documents_code').on(t.code)],
  );
}

/** Each sentence that signatories agreed to, kept as they were shown it: signatures name its version. */
function defineConsents(kit: Kit) {
  return kit.table('consents', {
    version: kit.text('version').primaryKey(),
    sentence: kit.text('sentence').notNull(),
  });
}

/** What is to be done once a transaction is committed; written in it. */
function defineOutbox(kit: Kit) {
  return kit.table(
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
}

/** The contracts, their events, and what follows from them. */
export function contractTables(kit: Kit, { people }: DirectoryTables) {
  const contracts = defineContracts(kit, people);
  return {
    contracts,
    contractNumbers: defineNumbers(kit),
    contractEvents: defineEvents(kit, people, contracts),
    documents: defineDocuments(kit, contracts),
    consents: defineConsents(kit),
    outbox: defineOutbox(kit),
  };
}

export type ContractTables = ReturnType<typeof contractTables>;
