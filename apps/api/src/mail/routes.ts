import { endpoints } from '@equipage/contract-api';
import { reading } from '../db/connection.ts';
import { latestMails } from '../db/mails.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';

/** How many mails the demonstration's mailbox shows. */
const shown = 500;

/** What people are told by mail. */
export function mailRoutes(server: Server): void {
  const connection = reading(server.db);

  route(server, endpoints.listDemoMails, async () => {
    const mails = await latestMails(connection, shown);
    return {
      items: mails.map(({ id, kind, address, subject, text, html, at, messageId, outcome }) => ({
        id,
        kind,
        to: address,
        subject,
        text,
        html,
        at,
        messageId,
        outcome,
      })),
    };
  });
}
