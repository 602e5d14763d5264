import type { Kit } from '../kit.ts';
import type { ContractTables } from './contracts.ts';
import type { DirectoryTables } from './directory.ts';

/** The media types of a scan. */
export const scanTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type ScanType = (typeof scanTypes)[number];

/** Contracts signed on paper: the files that tell of them, and their scans. */
export function takeoverTables(kit: Kit, { people }: DirectoryTables, { contracts }: ContractTables) {
  const takeovers = kit.table('takeovers', {
    id: kit.text('id').primaryKey(),
    officerId: kit
      .text('officer_id')
      .notNull()
      .references(() => people.id),
    createdAt: kit.instant('created_at').notNull(),
    fileName: kit.text('file_name').notNull(),
    csv: kit.bytes('csv').notNull(),
    /** When its contracts were created, all at once. */
    doneAt: kit.instant('done_at'),
  });

  const scans = kit.table(
    'scans',
    {
      id: kit.text('id').primaryKey(),
      /** The file that names it. */
      takeoverId: kit.text('takeover_id').references(() => takeovers.id),
      /** The contract that it is the document of, from its creation on. */
      contractId: kit.text('contract_id').references(() => contracts.id),
      name: kit.text('name').notNull(),
      mediaType: kit.text('media_type').$type<ScanType>().notNull(),
      bytes: kit.bytes('bytes').notNull(),
      sha256: kit.text('sha256').notNull(),
      addedAt: kit.instant('added_at').notNull(),
    },
    (t) => [
      kit.uniqueIndex('scans_takeover_name').on(t.takeoverId, t.name),
      kit.index('scans_contract').on(t.contractId),
    ],
  );

  return { takeovers, scans };
}
