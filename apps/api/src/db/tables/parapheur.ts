import type { Kit } from '../kit.ts';
import type { ContractTables } from './contracts.ts';
import type { DirectoryTables } from './directory.ts';

/** The files that were handed out to be signed at a signature book, as they were handed out. */
export function parapheurTables(
  kit: Kit,
  { people }: DirectoryTables,
  { contracts }: Pick<ContractTables, 'contracts'>,
) {
  const parapheurFiles = kit.table(
    'parapheur_files',
    {
      /** SHA-256 of the file. */
      sha256: kit.text('sha256').primaryKey(),
      contractId: kit
        .text('contract_id')
        .notNull()
        .references(() => contracts.id),
      /** What it bears: the text, the signatures until the last of them, the holder who is to sign. */
      contentHash: kit.text('content_hash').notNull(),
      lastSignedAt: kit.instant('last_signed_at').notNull(),
      executiveId: kit
        .text('executive_id')
        .notNull()
        .references(() => people.id),
      /** Printed on it; the contract's own once it came back. */
      code: kit.text('code').notNull(),
      bytes: kit.bytes('bytes').notNull(),
      handedOutAt: kit.instant('handed_out_at').notNull(),
      /** SHA-256 of the signed file that came back, and of the certificate that signed it. */
      broughtBack: kit.text('brought_back'),
      certificate: kit.text('certificate'),
    },
    (t) => [kit.index('parapheur_files_contract').on(t.contractId, t.handedOutAt)],
  );

  return { parapheurFiles };
}
