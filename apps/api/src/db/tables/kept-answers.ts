import type { Kit } from '../kit.ts';
import type { DirectoryTables } from './directory.ts';

/**
 * The first answer to each `Idempotency-Key`, for as long as the key stands (design: api.md, order of checks). A row
 * holds what its person was shown, and goes when it expires.
 */
export function keptAnswerTables(kit: Kit, { people }: DirectoryTables) {
  const keptAnswers = kit.table(
    'kept_answers',
    {
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      /** The path asked; for one part of a request, `#` and its name after it. */
      path: kit.text('path').notNull(),
      key: kit.text('key').notNull(),
      /** SHA-256 of the body, so that the same key with another body is told apart. */
      bodyHash: kit.text('body_hash').notNull(),
      /** Real time. */
      expiresAt: kit.instant('expires_at').notNull(),
      /** Whether the act is done; until then the row only says that one is under way. */
      done: kit.bool('done').notNull(),
      answer: kit.json('answer').$type<unknown>(),
      location: kit.text('location'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.personId, t.path, t.key] }),
      kit.index('kept_answers_expiry').on(t.expiresAt),
    ],
  );
  return { keptAnswers };
}
