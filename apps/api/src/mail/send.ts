import type { FastifyBaseLogger } from 'fastify';
import { reading, transacting } from '../db/connection.ts';
import {
  findMail,
  type MailOutcome,
  type MailRow,
  noteMail,
  presentAddress,
  sendingOf,
} from '../db/mails.ts';
import { patience } from '../db/outbox.ts';
import { type MailAddress, writableAddress } from '../platform/mail/address.ts';
import type { Server } from '../platform/server.ts';
import { MailRefused, type MailServer } from './mail-server.ts';

type Facts = Pick<Server, 'db' | 'clock' | 'settings'>;

export interface Post {
  /** Null: mails stay here, and the demonstration shows them. */
  server: MailServer | null;
  from: MailAddress;
}

/** Sends a mail of the queue, or says why it will never leave. Twice is as once, but for a crash in between. */
export function mailSender(facts: Facts, { server, from }: Post, log: Pick<FastifyBaseLogger, 'error'>) {
  const { db, clock, settings } = facts;
  const note = (id: string, known: Parameters<typeof noteMail>[2]) =>
    transacting(db, (connection) => noteMail(connection, id, known));

  async function settle(mail: MailRow, outcome: MailOutcome, lastError: string | null = null): Promise<void> {
    const forgotten = mail.secret && !settings.demo ? { text: '', html: '' } : {};
    await note(mail.id, { outcome, settledAt: clock.real().toISOString(), lastError, ...forgotten });
    if (outcome === 'refused' || outcome === 'exhausted')
      log.error({ mail: mail.id, kind: mail.kind, outcome, lastError }, 'a mail is given up');
  }

  async function handOver(mail: MailRow, to: MailAddress, by: MailServer): Promise<void> {
    const attempts = mail.attempts + 1;
    await note(mail.id, { attempts, address: to.address });
    try {
      await by.send({ ...mail, from, to, thread: threadOf(mail, settings.publicUrl) });
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (error instanceof MailRefused) return settle(mail, 'refused', said);
      if (attempts >= patience[sendingOf(mail)].mostAttempts) return settle(mail, 'exhausted', said);
      await note(mail.id, { lastError: said });
      throw error;
    }
    await settle(mail, 'sent');
  }

  return async (id: string): Promise<void> => {
    const mail = await findMail(reading(db), id);
    if (mail === null || mail.outcome !== null) return;
    const kept = mail.personId === null ? mail.address : await presentAddress(reading(db), mail.personId);
    if (kept === null) return settle(mail, 'gone');
    if (mail.expiresAt !== null && Date.parse(mail.expiresAt) <= clock.real().getTime())
      return settle(mail, 'expired');
    const address = writableAddress(kept);
    if (address === null) return settle(mail, 'refused', 'not an address one may write to');
    if (server === null) return settle(mail, 'no-server');
    await handOver(mail, { address, name: mail.name }, server);
  };
}

const threadOf = ({ contractId }: MailRow, { hostname }: URL): string | null =>
  contractId === null ? null : `<contrat-${contractId}@${hostname}>`;
