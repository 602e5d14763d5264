import type { MailWords } from '@equipage/contract-text';
import type { Kit, UniqueIndex } from '../kit.ts';
import type { ContractTables } from './contracts.ts';
import type { DirectoryTables } from './directory.ts';

/** What became of a mail: `sent`, or why it never will be by itself. */
export type MailOutcome = 'sent' | 'no-server' | 'refused' | 'exhausted' | 'gone' | 'expired';

/** What somebody does about a mail that was given up. */
export type MailAct = 'retried' | 'dealt-with';

/** A mail that is queued once whatever happens: of two that bear the same key, the second is not written. */
const oneMailAKey: UniqueIndex = { name: 'mails_once', table: 'mails', columns: ['once'] };

/** What people are told by mail, as it was when it was written: what is sent again is the same. */
export function mailTables(
  kit: Kit,
  { people }: DirectoryTables,
  { contracts }: Pick<ContractTables, 'contracts'>,
) {
  const mails = kit.table(
    'mails',
    {
      id: kit.text('id').primaryKey(),
      /** `<…@…>`: made here once, so that a double is known by it. */
      messageId: kit.text('message_id').notNull(),
      kind: kit.text('kind').notNull(),
      /** Null: an address that belongs to nobody of the directory. */
      personId: kit.text('person_id').references(() => people.id),
      contractId: kit.text('contract_id').references(() => contracts.id),
      /** As it was queued; a person's is the directory's of the moment it leaves. */
      address: kit.text('address').notNull(),
      name: kit.text('name'),
      subject: kit.text('subject').notNull(),
      text: kit.text('text').notNull(),
      html: kit.text('html').notNull(),
      /** The domain's time, which the demonstration moves. */
      at: kit.instant('at').notNull(),
      queuedAt: kit.instant('queued_at').notNull(),
      /** After it the mail is worth nothing: it does not leave any more. */
      expiresAt: kit.instant('expires_at'),
      /** Holds a way in: its words are forgotten as soon as it left. */
      secret: kit.bool('secret').notNull(),
      once: kit.text('once'),
      attempts: kit.int('attempts').notNull().default(0),
      outcome: kit.text('outcome').$type<MailOutcome>(),
      settledAt: kit.instant('settled_at'),
      lastError: kit.text('last_error'),
      /** When somebody saw to a mail that was given up: it waits for nobody any more. */
      dealtWithAt: kit.instant('dealt_with_at'),
    },
    (t) => [
      kit.uniqueIndex(oneMailAKey.name).on(t.once),
      kit.index('mails_queued').on(t.queuedAt),
      kit.index('mails_contract').on(t.contractId),
      kit.index('mails_person').on(t.personId),
      kit.index('mails_outcome').on(t.outcome, t.dealtWithAt),
    ],
  );

  /** Who saw to a mail that was given up, and how it stood then. Rows are only added. */
  const mailActs = kit.table(
    'mail_acts',
    {
      id: kit.text('id').primaryKey(),
      /** What was done in one go. */
      batch: kit.text('batch').notNull(),
      /** No reference: the trace outlives the mail. */
      mailId: kit.text('mail_id').notNull(),
      act: kit.text('act').$type<MailAct>().notNull(),
      at: kit.instant('at').notNull(),
      byId: kit
        .text('by_id')
        .notNull()
        .references(() => people.id),
      attempts: kit.int('attempts').notNull(),
      lastError: kit.text('last_error'),
    },
    (t) => [kit.index('mail_acts_at').on(t.at)],
  );
  /** What the officers made of the words of a letter; the last rank counts. Rows are only added. */
  const mailWordings = kit.table(
    'mail_wordings',
    {
      /** `mailLetters` (packages/contract-text). */
      letter: kit.text('letter').notNull(),
      /** From 1: what a change names, and what it is refused over. */
      rank: kit.int('rank').notNull(),
      /** Null: those that the product comes with, taken up again. */
      words: kit.json('words').$type<MailWords>(),
      at: kit.instant('at').notNull(),
      byId: kit
        .text('by_id')
        .notNull()
        .references(() => people.id),
    },
    (t) => [kit.primaryKey({ columns: [t.letter, t.rank] })],
  );
  return { mails, mailActs, mailWordings };
}
