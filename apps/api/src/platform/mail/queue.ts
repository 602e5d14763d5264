import type { Instant } from '@equipage/domain';
import type { Connection } from '../../db/connection.ts';
import { keepMail } from '../../db/mails.ts';
import type { Server } from '../server.ts';
import { headerText } from './address.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';

/** Who is written to: somebody of the directory, who gets nothing once they left, or an address that is nobody's. */
export type Recipient =
  | { personId: string; firstName: string; lastName: string; email: string }
  | { personId: null; email: string };

export interface OutgoingMail {
  /** What it is about, for who counts mails and for preferences. */
  kind: string;
  to: Recipient;
  letter: Letter;
  /** The contract it tells of: its mails make one thread. */
  contractId?: string;
  /** The real time after which it is worth nothing, as a link that is no longer valid. */
  expiresAt?: Instant;
  /** Holds a way in, such as a code: what it says is forgotten once it left, but for the demonstration's mailbox. */
  secret?: boolean;
  /** What makes this mail unique: a second one with the same is not written. */
  once?: string;
}

/**
 * Writes a mail in the transaction of what calls for it; it leaves once that is committed, as it was worded here.
 * @returns false when a mail with the same `once` was written before
 */
export async function queueMail(
  { clock, settings }: Pick<Server, 'clock' | 'settings'>,
  connection: Connection,
  { kind, to, letter, contractId, expiresAt, secret, once }: OutgoingMail,
): Promise<boolean> {
  const name = to.personId === null ? null : headerText(`${to.firstName} ${to.lastName}`);
  const mail = {
    kind,
    personId: to.personId,
    contractId: contractId ?? null,
    address: to.email,
    name,
    subject: headerText(letter.subject),
    text: letterText(letter, settings.publicUrl),
    html: letterHtml(letter, settings.publicUrl),
    at: clock.now(),
    expiresAt: expiresAt ?? null,
    secret: secret ?? false,
    once: once ?? null,
  };
  const host = settings.publicUrl.hostname;
  return keepMail(connection, mail, { host, real: clock.real().toISOString() });
}
