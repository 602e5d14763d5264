import type { ContractState, Day, Retention } from '@equipage/domain';
import { sql } from 'drizzle-orm';
import type { Kit, UniqueIndex } from '../kit.ts';
import type { DirectoryTables } from './directory.ts';

/** What a line of a list of elimination takes away: a contract whole, or what was exchanged about it. */
export const eliminationKinds = ['contract', 'exchanges'] as const;
export type EliminationKind = (typeof eliminationKinds)[number];

/** The archives' decision, as somebody recorded it. */
export interface Visa {
  service: string;
  signatory: string;
  signedOn: Day;
  reference: string;
}

/** What goes with a line, counted when the list was made. */
export interface Pieces {
  acts: number;
  files: number;
  mails: number;
  reminders: number;
}

/** What is eliminated is on one list that still holds. */
export const oneLiveLine: UniqueIndex = {
  name: 'elimination_lines_once',
  table: 'elimination_lines',
  columns: ['kind', 'contract_id'],
};

/** Two that are made at once do not take the same number. */
export const oneListANumber: UniqueIndex = {
  name: 'eliminations_number',
  table: 'eliminations',
  columns: ['number'],
};

/** Nothing here refers to a contract: these rows outlive it, and name nobody by its content. */
export function retentionTables(kit: Kit, { people }: DirectoryTables) {
  const person = (name: string) => kit.text(name).references(() => people.id);

  /** What is kept whatever its age: a contract, what somebody told of a page, or all that somebody has part in. A row is never changed but to be lifted. */
  const legalHolds = kit.table('legal_holds', {
    id: kit.text('id').primaryKey(),
    contractId: kit.text('contract_id'),
    complaintId: kit.text('complaint_id'),
    personId: person('person_id'),
    ground: kit.text('ground').notNull(),
    placedById: person('placed_by_id').notNull(),
    placedAt: kit.instant('placed_at').notNull(),
    liftedAt: kit.instant('lifted_at'),
    liftedById: person('lifted_by_id'),
    liftedBecause: kit.text('lifted_because'),
  });

  /** Who was told that something will no longer be kept: once for each day on which it is due. */
  const retentionNotices = kit.table(
    'retention_notices',
    {
      subjectId: kit.text('subject_id').notNull(),
      dueOn: kit.text('due_on').$type<Day>().notNull(),
      /** The domain's day. */
      toldOn: kit.text('told_on').$type<Day>().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.subjectId, t.dueOn] })],
  );

  /** Lists of what is to be eliminated (« bordereaux »). */
  const eliminations = kit.table(
    'eliminations',
    {
      id: kit.text('id').primaryKey(),
      number: kit.text('number').notNull(),
      preparedById: person('prepared_by_id').notNull(),
      preparedAt: kit.instant('prepared_at').notNull(),
      /** The day on which everything in it was due. */
      dueOn: kit.text('due_on').$type<Day>().notNull(),
      /** The times that it was made with. */
      retention: kit.json('retention').$type<Retention>().notNull(),
      visa: kit.json('visa').$type<Visa>(),
      visaRecordedById: person('visa_recorded_by_id'),
      visaRecordedAt: kit.instant('visa_recorded_at'),
      startedById: person('started_by_id'),
      startedAt: kit.instant('started_at'),
      doneAt: kit.instant('done_at'),
      abandonedById: person('abandoned_by_id'),
      abandonedAt: kit.instant('abandoned_at'),
    },
    (t) => [kit.uniqueIndex(oneListANumber.name).on(t.number)],
  );

  const eliminationLines = kit.table(
    'elimination_lines',
    {
      eliminationId: kit
        .text('elimination_id')
        .notNull()
        .references(() => eliminations.id),
      kind: kit.text('kind').$type<EliminationKind>().notNull(),
      contractId: kit.text('contract_id').notNull(),
      /** The same for a contract and those that prolong it: they go together, or stay together. */
      dossier: kit.text('dossier').notNull(),
      number: kit.text('number').notNull(),
      state: kit.text('state').$type<ContractState>().notNull(),
      startsOn: kit.text('starts_on').$type<Day>(),
      /** The day from which its time was counted. */
      end: kit.text('end_day').$type<Day>().notNull(),
      pieces: kit.json('pieces').$type<Pieces>().notNull(),
      /** Of the final file, for who holds a copy of it. */
      sha256: kit.text('sha256'),
      doneAt: kit.instant('done_at'),
      leftOut: kit.text('left_out').$type<'held' | 'abandoned'>(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.eliminationId, t.kind, t.contractId] }),
      kit
        .uniqueIndex(oneLiveLine.name)
        .on(t.kind, t.contractId)
        .where(sql`${t.leftOut} is null and ${t.doneAt} is null`),
    ],
  );

  /** What somebody is told that is no act on a contract: beside the news, which the trail makes. */
  const personalNews = kit.table(
    'personal_news',
    {
      id: kit.text('id').primaryKey(),
      personId: person('person_id').notNull(),
      at: kit.instant('at').notNull(),
      text: kit.text('text').notNull(),
      /** Where it leads, in the page. */
      path: kit.text('path').notNull(),
      seenAt: kit.instant('seen_at'),
    },
    (t) => [kit.index('personal_news_person').on(t.personId, t.at)],
  );

  return { legalHolds, retentionNotices, eliminations, eliminationLines, personalNews };
}
