import { silenceRank } from '@equipage/domain';
import { desc, eq, or } from 'drizzle-orm';
import type { Section } from './section.ts';

/** What one was told, and how one wants to be. */
export const messageSections = [
  {
    id: 'mails',
    label: 'Les courriels qui vous ont été écrits',
    tables: ['mails'],
    async read({ queries, tables: { mails } }, me) {
      const { at, kind, address, subject, text, outcome, settledAt, secret } = mails;
      const rows = await queries
        .select({ at, kind, address, subject, text, outcome, settledAt, secret })
        .from(mails)
        .where(eq(mails.personId, me.id))
        .orderBy(desc(at));
      // A way in stays where it was sent.
      return rows.map(({ secret: hidesWords, ...mail }) => ({
        ...mail,
        text: hidesWords ? null : mail.text,
      }));
    },
  },
  {
    id: 'mail-choices',
    label: 'Vos choix d’avertissement, et ce qui attend le prochain courriel groupé',
    tables: ['noticeChoices', 'digestLines'],
    async read({ queries, tables: { noticeChoices, digestLines } }, me) {
      const choices = await queries
        .select({ kind: noticeChoices.kind, mode: noticeChoices.mode })
        .from(noticeChoices)
        .where(eq(noticeChoices.personId, me.id));
      const lines = await queries
        .select({ at: digestLines.at, text: digestLines.text })
        .from(digestLines)
        .where(eq(digestLines.personId, me.id));
      return [...choices, ...lines];
    },
  },
  {
    id: 'reminders',
    label: 'Les rappels que vous avez reçus ou envoyés',
    tables: ['reminders'],
    async read({ queries, tables: { reminders } }, me) {
      const rows = await queries
        .select()
        .from(reminders)
        .where(or(eq(reminders.personId, me.id), eq(reminders.byId, me.id)))
        .orderBy(desc(reminders.at));
      return rows.map(({ personId, byId, at, rank, overAt, acted }) =>
        personId === me.id
          ? // The last rank was told the officers, not who stayed silent.
            { at, received: rank !== silenceRank, rank, overAt, acted }
          : { at, sent: byId === me.id },
      );
    },
  },
  {
    id: 'personal-news',
    label: 'Ce dont vous êtes averti ou avertie sans que ce soit un acte sur un contrat',
    tables: ['personalNews'],
    read: ({ queries, tables: { personalNews } }, me) =>
      queries
        .select({ at: personalNews.at, text: personalNews.text, seenAt: personalNews.seenAt })
        .from(personalNews)
        .where(eq(personalNews.personId, me.id))
        .orderBy(desc(personalNews.at)),
  },
  {
    id: 'visits',
    label: 'Jusqu’où vous avez lu ce qui s’est passé',
    tables: ['visits'],
    read: ({ queries, tables: { visits } }, me) =>
      queries.select({ position: visits.position }).from(visits).where(eq(visits.personId, me.id)),
  },
] as const satisfies readonly Section[];
