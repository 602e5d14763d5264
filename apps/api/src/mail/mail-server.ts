import { setTimeout } from 'node:timers/promises';
import type { Transporter } from 'nodemailer';
import type { MailAddress } from '../platform/mail/address.ts';
import { adviceOn, enhanced, isOfCertificate, isOfSender, type SmtpError } from './smtp-fault.ts';

/** Where mails are handed over, as `MAIL_URL` says. */
export interface MailServerSettings {
  host: string;
  port: number;
  /** TLS from the first byte (`smtps:`); otherwise by STARTTLS. */
  implicitTls: boolean;
  /** Nothing is said before the connection is encrypted, with a certificate that holds. */
  verifiedTls: boolean;
  login: { user: string; password: string } | null;
}

/** One mail, as the server is given it. */
export interface Message {
  messageId: string;
  from: MailAddress;
  to: MailAddress;
  subject: string;
  text: string;
  html: string;
  /** Message-ID that all the mails on one thing refer to. */
  thread: string | null;
}

/** In milliseconds. All of a sending ends before the outbox lets another instance try (`outbox-worker.ts`). */
export interface MailTimeouts {
  connect: number;
  silence: number;
  whole: number;
}
const usual: MailTimeouts = { connect: 8_000, silence: 15_000, whole: 25_000 };

/** The server does not want this mail for this address: asking again would change nothing. */
export class MailRefused extends Error {
  override name = 'MailRefused';
}

/** The mail could not be handed over this time. Its message names nobody: it goes to the log, with the advice. */
export class MailDelayed extends Error {
  override name = 'MailDelayed';
  /** What whoever runs the server has to set right. */
  readonly advice?: string;
  constructor(message: string, advice?: string) {
    super(message);
    if (advice !== undefined) this.advice = advice;
  }
}

export interface MailServer {
  /** @throws MailRefused, MailDelayed */
  send(message: Message): Promise<void>;
}

/**
 * What is said of an address that has no mailbox, or of a message: not of a login, nor of a missing STARTTLS, nor of who
 * sends. Postfix says of every sender, login and client that it does not want once it is told a recipient.
 */
const isFinal = (fault: SmtpError): boolean => {
  const { command, responseCode = 0 } = fault;
  const isLast = command === 'DATA' || (command === 'RCPT TO' && !isOfSender(fault));
  return isLast && responseCode >= 500 && responseCode !== 530 && responseCode !== 535;
};

/** Loads the library with the first mail: a server may start, and answer for long, before it sends any. */
async function openTransport(settings: MailServerSettings, timeouts: MailTimeouts): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  const { host, port, implicitTls, verifiedTls, login } = settings;
  return createTransport({
    host,
    port,
    secure: implicitTls,
    requireTLS: verifiedTls && !implicitTls,
    tls: { rejectUnauthorized: verifiedTls },
    ...(login && { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.connect,
    dnsTimeout: timeouts.connect,
    socketTimeout: timeouts.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Hands mails over to a server, one connection each. */
export function smtpServer(settings: MailServerSettings, timeouts: MailTimeouts = usual): MailServer {
  let opened: Promise<Transporter> | undefined;
  const transport = () => {
    opened ??= openTransport(settings, timeouts);
    return opened;
  };

  return {
    async send(message) {
      const sending = (await transport()).sendMail(envelopeOf(message));
      const limit = new AbortController();
      const tooLong = setTimeout(timeouts.whole, undefined, { signal: limit.signal, ref: false }).then(() => {
        throw new MailDelayed('the mail server takes too long');
      });
      tooLong.catch(() => undefined);
      try {
        await Promise.race([sending, tooLong]);
      } catch (error) {
        sending.catch(() => undefined);
        throw faultOf(error);
      } finally {
        limit.abort();
      }
    },
  };
}

function envelopeOf({ messageId, from, to, subject, text, html, thread }: Message) {
  return {
    messageId,
    from: { name: from.name ?? '', address: from.address },
    to: { name: to.name ?? '', address: to.address },
    subject,
    text,
    html,
    ...(thread !== null && { references: thread, inReplyTo: thread }),
    headers: {
      'Content-Language': 'fr',
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  };
}

function faultOf(error: unknown): Error {
  if (error instanceof MailDelayed) return error;
  const fault: SmtpError = error instanceof Error ? error : new Error(String(error));
  const { code, command, responseCode } = fault;
  const about = isOfCertificate(fault) ? 'CERTIFICATE' : isOfSender(fault) ? 'SENDER' : undefined;
  const parts = [code, command, about, responseCode, enhanced(fault)];
  const said = parts.filter((part) => part !== undefined).join(' ');
  const words = `the mail server says: ${said === '' ? 'nothing' : said}`;
  return isFinal(fault) ? new MailRefused(words) : new MailDelayed(words, adviceOn(fault));
}
