import type { Kit, UniqueIndex } from '../kit.ts';
import type { DirectoryTables } from './directory.ts';

export const onePersonAnAccount: UniqueIndex = {
  name: 'identities_issuer_subject_pk',
  table: 'identities',
  columns: ['issuer', 'subject'],
};
export const oneLinkAnIssuer: UniqueIndex = {
  name: 'identities_person',
  table: 'identities',
  columns: ['person_id', 'issuer'],
};

/** How people of the directory are known elsewhere, and the sign-ins that are under way. */
export function signInTables(kit: Kit, { people }: DirectoryTables) {
  /** An account of an identity provider: its issuer and subject, never its address, say whose it is. */
  const identities = kit.table(
    'identities',
    {
      issuer: kit.text('issuer').notNull(),
      subject: kit.text('subject').notNull(),
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      linkedAt: kit.instant('linked_at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.issuer, t.subject] }),
      kit.uniqueIndex(oneLinkAnIssuer.name).on(t.personId, t.issuer),
    ],
  );

  /** A sign-in that left for the identity provider: it comes back once, to the browser that it left from. */
  const signInAttempts = kit.table(
    'sign_in_attempts',
    {
      /** SHA-256 of the state that the answer has to bring back. */
      hash: kit.text('hash').primaryKey(),
      /** SHA-256 of the cookie of the browser that asked. */
      browser: kit.text('browser').notNull(),
      nonce: kit.text('nonce').notNull(),
      verifier: kit.text('verifier').notNull(),
      returnTo: kit.text('return_to').notNull(),
      /** Who has to come back, authenticated anew; null when anybody may sign in. */
      personId: kit.text('person_id').references(() => people.id),
      startedAt: kit.instant('started_at').notNull(),
    },
    (t) => [kit.index('sign_in_attempts_started').on(t.startedAt)],
  );

  /** A sign-in by mail that was asked for, whether or not the address is anybody's. */
  const signInLinks = kit.table(
    'sign_in_links',
    {
      id: kit.text('id').primaryKey(),
      /** As it was typed, in lower case. */
      email: kit.text('email').notNull(),
      /** SHA-256 of the cookie of the browser that asked: the link and the code serve there alone. */
      browser: kit.text('browser').notNull(),
      /** « Firefox sur Windows », for whoever reads the mail. */
      browserName: kit.text('browser_name').notNull(),
      returnTo: kit.text('return_to').notNull(),
      /** SHA-256 of what the mail holds; null until it is written, for ever when the address is nobody's. */
      linkHash: kit.text('link_hash'),
      codeHash: kit.text('code_hash'),
      /** How often a code was typed. */
      tries: kit.int('tries').notNull().default(0),
      askedAt: kit.instant('asked_at').notNull(),
    },
    (t) => [
      kit.uniqueIndex('sign_in_links_hash').on(t.linkHash),
      kit.index('sign_in_links_browser').on(t.browser),
      kit.index('sign_in_links_email').on(t.email),
      kit.index('sign_in_links_asked').on(t.askedAt),
    ],
  );

  return { identities, signInAttempts, signInLinks };
}
