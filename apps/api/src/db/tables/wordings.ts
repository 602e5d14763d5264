import type { Wording } from '@equipage/contract-text';
import { sql } from 'drizzle-orm';
import type { Kit, UniqueIndex } from '../kit.ts';
import type { DirectoryTables } from './directory.ts';

export type WordingState = 'draft' | 'published';

export interface ConfirmedSentence {
  heading: string;
  sentence: string;
  when: string | null;
}

/** One version is prepared at a time: it would be published over another that nobody has compared it with. */
export const oneWordingDraft: UniqueIndex = {
  name: 'wordings_one_draft',
  table: 'wordings',
  columns: ['state'],
};

/** The versions of the contract's wording. What is published is never changed nor removed (triggers hold it). */
export function wordingTables(kit: Kit, { people }: DirectoryTables) {
  const wordings = kit.table(
    'wordings',
    {
      /** From 1, in the order in which they were begun: the present one is the last of those published. */
      rank: kit.int('rank').primaryKey(),
      /** « 2026-1 »; a draft has none yet. */
      version: kit.text('version'),
      state: kit.text('state').$type<WordingState>().notNull(),
      data: kit.json('data').$type<Omit<Wording, 'version'>>().notNull(),
      /** Goes up at each writing of a draft. */
      revision: kit.int('revision').notNull(),
      /** What the version changes, said when it is published. */
      note: kit.text('note'),
      /** The sentences that were new or worded otherwise, as who published it read and confirmed them. */
      confirmed: kit.json('confirmed').$type<ConfirmedSentence[]>(),
      updatedAt: kit.instant('updated_at').notNull(),
      updatedBy: kit.text('updated_by').references(() => people.id),
      publishedAt: kit.instant('published_at'),
      /** Nobody for the version that the product comes with. */
      publishedBy: kit.text('published_by').references(() => people.id),
    },
    (t) => [
      kit.uniqueIndex('wordings_version').on(t.version),
      kit.uniqueIndex(oneWordingDraft.name).on(t.state).where(sql`${t.state} = 'draft'`),
    ],
  );
  return { wordings };
}
