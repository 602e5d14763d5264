import type { NoticeKind, NoticeMode } from '@equipage/domain';
import type { Kit } from '../kit.ts';
import type { ContractTables } from './contracts.ts';
import type { DirectoryTables } from './directory.ts';

/** Who was reminded of what, and how people want to be told. */
export function noticeTables(
  kit: Kit,
  { people }: DirectoryTables,
  { contracts }: Pick<ContractTables, 'contracts'>,
) {
  /** A row for each reminder, and for each time the officers were told that nobody answers. */
  const reminders = kit.table(
    'reminders',
    {
      /** One rank of one turn is sent once: `contract/turn/rank`. */
      id: kit.text('id').primaryKey(),
      contractId: kit
        .text('contract_id')
        .notNull()
        .references(() => contracts.id),
      /** Who is awaited. */
      personId: kit.text('person_id').notNull(),
      /** Since when they are: the contract's `waitingSince`. */
      turn: kit.instant('turn').notNull(),
      /** Null of one sent by hand. */
      rank: kit.int('rank'),
      /** Who sent it by hand. */
      byId: kit.text('by_id').references(() => people.id),
      /** The domain's time. */
      at: kit.instant('at').notNull(),
      /** When the turn was over; null while it lasts. */
      overAt: kit.instant('over_at'),
      /** Whether it was by an act of the seat that was awaited. */
      acted: kit.bool('acted').notNull().default(false),
    },
    (t) => [kit.index('reminders_contract').on(t.contractId, t.turn), kit.index('reminders_at').on(t.at)],
  );

  /** What somebody chose in place of what is usual. */
  const noticeChoices = kit.table(
    'notice_choices',
    {
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      kind: kit.text('kind').$type<NoticeKind>().notNull(),
      mode: kit.text('mode').$type<NoticeMode>().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.personId, t.kind] })],
  );

  /** What waits for the day's mail of somebody who is not told at once. */
  const digestLines = kit.table(
    'digest_lines',
    {
      id: kit.text('id').primaryKey(),
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      text: kit.text('text').notNull(),
      path: kit.text('path').notNull(),
      at: kit.instant('at').notNull(),
    },
    (t) => [kit.index('digest_lines_person').on(t.personId, t.at)],
  );

  return { reminders, noticeChoices, digestLines };
}
