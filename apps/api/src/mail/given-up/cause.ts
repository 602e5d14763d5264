import type { MailCause } from '@equipage/contract-api';

/*
 * Why a mail did not leave, from the fault that `mail-server.ts` noted: a code of nodemailer, the command that was
 * answered and the three figures of the answer. The server's own sentence is never kept: it may quote an address or a
 * message, and hold anything.
 */

/** What it said of a recipient (RFC 5321, 4.2.3). */
const ofRecipient = (reply: number): MailCause =>
  reply === 552 || reply === 452 ? 'mailbox-full' : reply >= 500 ? 'no-mailbox' : 'later';

const ofLogin = new Set([530, 534, 535]);

export interface ToldFault {
  cause: MailCause;
  /** Three figures; null where no server answered. */
  reply: number | null;
}

export function causeOf(lastError: string | null): ToldFault {
  const said = lastError ?? '';
  const figures = /\b[45]\d{2}\b/.exec(said)?.[0];
  const reply = figures === undefined ? null : Number(figures);
  return { cause: reply === null ? withoutReply(said) : withReply(said, reply), reply };
}

function withReply(said: string, reply: number): MailCause {
  if (said.includes('EAUTH') || ofLogin.has(reply)) return 'login-refused';
  if (said.includes('ETLS') || said.includes('STARTTLS')) return 'no-encryption';
  if (said.includes('RCPT TO')) return said.includes('SENDER') ? 'sender-refused' : ofRecipient(reply);
  if (reply < 500) return 'later';
  return said.includes('DATA') ? 'message-refused' : 'unknown';
}

function withoutReply(said: string): MailCause {
  if (said.includes('not an address')) return 'not-an-address';
  if (said.includes('EAUTH')) return 'login-refused';
  if (said.includes('CERTIFICATE')) return 'certificate-unknown';
  if (said.includes('ETLS')) return 'no-encryption';
  if (said.includes('too long') || said.includes('ETIMEDOUT')) return 'too-slow';
  return /\bE(CONN|SOCKET|DNS)/.test(said) ? 'unreachable' : 'unknown';
}
