import { desc, eq, or } from 'drizzle-orm';
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
    id: 'rectifications',
    label: 'Les corrections que vous avez demandées, ou auxquelles vous avez répondu',
    tables: ['rectifications'],
    async read({ queries, tables: { rectifications } }, me) {
      const rows = await queries
        .select()
        .from(rectifications)
        .where(or(eq(rectifications.personId, me.id), eq(rectifications.answeredById, me.id)))
        .orderBy(desc(rectifications.askedAt));
      // Of another's, one's own answer and nothing of what they asked.
      return rows.map(({ personId, answeredAt, made, answer, field, before, after, reason, askedAt }) =>
        personId === me.id
          ? { field, before, after, reason, askedAt, answeredAt, made, answer }
          : { answeredAt, made, answer },
      );
    },
  },
  {
    id: 'complaints',
    label: 'Les défauts d’accessibilité que vous avez signalés, ou auxquels vous avez répondu',
    tables: ['complaints'],
    async read({ queries, tables: { complaints } }, me) {
      const { personId, email, answeredById, at } = complaints;
      const rows = await queries
        .select()
        .from(complaints)
        .where(or(eq(personId, me.id), eq(email, me.email), eq(answeredById, me.id)))
        .orderBy(desc(at));
      return rows.map(({ id: _id, personId: by, answeredById: _answered, ...complaint }) =>
        by === me.id || complaint.email === me.email
          ? complaint
          : { reference: complaint.reference, answeredAt: complaint.answeredAt, answer: complaint.answer },
      );
    },
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
