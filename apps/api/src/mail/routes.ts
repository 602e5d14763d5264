import { endpoints } from '@equipage/contract-api';
import { reading, transacting } from '../db/connection.ts';
import { latestMails, type MailRow } from '../db/mails.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { sendDigests } from './digests/send.ts';
import { givenUpRoutes } from './given-up/routes.ts';
import { letterRoutes } from './letters/routes.ts';
import { preferencesOf, savePreferences } from './preferences.ts';
import { remindByHand, remindersFor } from './reminders/by-hand.ts';
import { effectOf } from './reminders/effect.ts';
import { remindDue } from './reminders/remind.ts';

/** How many mails the demonstration's mailbox shows. */
const shown = 500;

const shownMail = ({ id, kind, address, subject, text, html, at, messageId, outcome }: MailRow) => ({
  id,
  kind,
  to: address,
  subject,
  text,
  html,
  at,
  messageId,
  outcome,
});

/** What people are told by mail, when they are, and what they are reminded of. */
export function mailRoutes(server: Server): void {
  const { db, schedule } = server;
  const connection = reading(db);
  schedule.add('reminders', () => remindDue(server));
  schedule.add('digests', () => sendDigests(server));

  route(server, endpoints.listDemoMails, async () => ({
    items: (await latestMails(connection, shown)).map(shownMail),
  }));

  route(server, endpoints.getMailPreferences, ({ caller }) => preferencesOf(connection, caller.actor));
  route(server, endpoints.saveMailPreferences, ({ caller, body }) =>
    transacting(db, (writing) => savePreferences(writing, caller.actor, body.items)),
  );

  givenUpRoutes(server);
  letterRoutes(server);

  route(server, endpoints.getReminders, ({ params, caller }) =>
    remindersFor(server, connection, params.id, caller),
  );
  route(server, endpoints.remind, ({ params, caller }) => remindByHand(server, params.id, caller));
  route(server, endpoints.getReminderEffect, () => effectOf(server.clock, connection));
}
