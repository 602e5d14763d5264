import type { Kit } from '../kit.ts';
import type { ContractTables } from './contracts.ts';

/** The seals of final files, what they were made with, and what such a file is recognised by. */
export function sealTables(kit: Kit, { contracts }: Pick<ContractTables, 'contracts'>) {
  /** Every certificate that sealed here: a seal by one of them is ours. */
  const sealKeys = kit.table('seal_keys', {
    /** SHA-256 of the certificate; `self-signed` for the one that the first start made. */
    id: kit.text('id').primaryKey(),
    fingerprint: kit.text('fingerprint').notNull(),
    certificate: kit.bytes('certificate').notNull(),
    /** Of the self-signed one alone, for every instance to seal with: PKCS#8. */
    privateKey: kit.bytes('private_key'),
    selfSigned: kit.bool('self_signed').notNull(),
    addedAt: kit.instant('added_at').notNull(),
  });

  /** A row for each sealed file. */
  const seals = kit.table('seals', {
    contractId: kit
      .text('contract_id')
      .primaryKey()
      .references(() => contracts.id),
    keyId: kit
      .text('key_id')
      .notNull()
      .references(() => sealKeys.id),
    sealedAt: kit.instant('sealed_at').notNull(),
    /** Whether a time stamp was to be had when it was sealed: it is then awaited for as long as it takes. */
    stampWanted: kit.bool('stamp_wanted').notNull(),
    /** As the time-stamp server says it. */
    stampedAt: kit.instant('stamped_at'),
  });

  /** The digest of each file that was ever given as final: a sealed file, then the same with its time stamp. */
  const fileDigests = kit.table(
    'file_digests',
    {
      sha256: kit.text('sha256').primaryKey(),
      contractId: kit
        .text('contract_id')
        .notNull()
        .references(() => contracts.id),
      addedAt: kit.instant('added_at').notNull(),
    },
    (t) => [kit.index('file_digests_contract').on(t.contractId)],
  );

  return { sealKeys, seals, fileDigests };
}
