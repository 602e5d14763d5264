import { desc, eq } from 'drizzle-orm';
import type { Section } from './section.ts';

/** Who one is, and how one came in. Never a token, nor anything made of one. */
export const directorySections = [
  {
    id: 'directory',
    label: 'Ce que dit l’annuaire',
    tables: ['people'],
    async read({ queries, tables: { people } }, me) {
      const rows = await queries.select().from(people).where(eq(people.id, me.id));
      // How searches find the row says nothing more.
      return rows.map(({ searchText: _search, sortName: _sort, demoNamed: _demo, ...facts }) => facts);
    },
  },
  {
    id: 'directory-changes',
    label: 'Ce qui a été changé dans l’annuaire',
    tables: ['personChanges'],
    read: ({ queries, tables: { personChanges } }, me) =>
      queries
        .select({ at: personChanges.at, kind: personChanges.kind, changes: personChanges.changes })
        .from(personChanges)
        .where(eq(personChanges.personId, me.id))
        .orderBy(desc(personChanges.version)),
  },
  {
    id: 'accounts',
    label: 'Vos comptes professionnels reliés',
    tables: ['identities'],
    read: ({ queries, tables: { identities } }, me) =>
      queries
        .select({
          issuer: identities.issuer,
          subject: identities.subject,
          linkedAt: identities.linkedAt,
        })
        .from(identities)
        .where(eq(identities.personId, me.id)),
  },
  {
    id: 'sessions',
    label: 'Vos sessions',
    tables: ['sessions'],
    async read({ queries, tables: { sessions } }, me) {
      const rows = await queries
        .select()
        .from(sessions)
        .where(eq(sessions.personId, me.id))
        .orderBy(desc(sessions.createdAt));
      return rows.map(({ hash: _hash, idToken: _token, personId: _me, ...session }) => session);
    },
  },
  {
    id: 'sign-ins',
    label: 'Les connexions demandées',
    tables: ['signInLinks', 'signInAttempts'],
    async read({ queries, tables: { signInLinks, signInAttempts } }, me) {
      const links = await queries
        .select({ email: signInLinks.email, browser: signInLinks.browserName, at: signInLinks.askedAt })
        .from(signInLinks)
        .where(eq(signInLinks.email, me.email));
      const attempts = await queries
        .select({ at: signInAttempts.startedAt })
        .from(signInAttempts)
        .where(eq(signInAttempts.personId, me.id));
      return [...links, ...attempts];
    },
  },
] as const satisfies readonly Section[];
