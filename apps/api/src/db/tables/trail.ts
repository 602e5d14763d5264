import type { Kit } from '../kit.ts';

/** The trail's only head row. */
export const headId = 'trail';

/**
 * The trail: one chain of hashes over every event of every contract that its agent has signed, in the order of the
 * commits. Nothing here refers to another table: it outlives what it tells of. Triggers refuse to change or remove a
 * row, save to forget its secret.
 */
export function trailTables(kit: Kit) {
  const trail = kit.table(
    'trail',
    {
      /** From 1, without a gap. */
      position: kit.int('position').primaryKey(),
      contractId: kit.text('contract_id').notNull(),
      sequence: kit.int('sequence').notNull(),
      /** The canonical JSON that was hashed, personal data being commitments in it. */
      record: kit.text('record').notNull(),
      /** The hash of the position before. */
      previous: kit.text('previous').notNull(),
      hash: kit.text('hash').notNull(),
      /** What the salts of its commitments come from; null once the personal data is erased. */
      secret: kit.text('secret'),
    },
    (t) => [kit.uniqueIndex('trail_event').on(t.contractId, t.sequence)],
  );

  /** Where the trail ends: who holds this row until the end of their transaction writes next. */
  const trailHead = kit.table('trail_head', {
    id: kit.text('id').primaryKey(),
    position: kit.int('position').notNull(),
    hash: kit.text('hash').notNull(),
  });

  return { trail, trailHead };
}
