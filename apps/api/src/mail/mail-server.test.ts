import addressparser from 'nodemailer/lib/addressparser';
import type { SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { certify, Desk } from '../documents/seal/testing.openssl.ts';
import { headerText } from '../platform/mail/address.ts';
import { causeOf } from './given-up/cause.ts';
import {
  MailDelayed,
  MailRefused,
  type MailServerSettings,
  type Message,
  smtpServer,
} from './mail-server.ts';
import { type SmtpTestServer, says, startSmtpServer } from './testing.smtp.ts';

/* What becomes of a mail with a real SMTP server, in each of the ways such a server answers. */

const desk = new Desk();
let tls: { key: Buffer; cert: Buffer };
beforeAll(() => {
  certify(desk, 'relay');
  tls = { key: desk.read('relay.key'), cert: desk.read('relay.crt') };
});
afterAll(() => desk.close());

let server: SmtpTestServer;
afterEach(() => server.close());

const message: Message = {
  messageId: '<1@equipage.test>',
  from: { address: 'equipage@exemple.test', name: 'Équipage' },
  to: { address: 'nathalie.serra@exemple.test', name: 'Nathalie Serra' },
  subject: 'Un contrat attend votre accord',
  text: '3 h 30 par semaine travaillée',
  html: '<p>3 h 30</p>',
  thread: null,
};
const short = { connect: 400, silence: 400, whole: 800 };
const to = (given: Partial<MailServerSettings> = {}) =>
  smtpServer(
    { host: '127.0.0.1', port: server.port, implicitTls: false, verifiedTls: false, login: null, ...given },
    short,
  );

describe('a mail handed over', () => {
  it('arrives once, as both text and HTML, in French, with its own Message-ID and its thread', async () => {
    server = await startSmtpServer();
    await to().send({ ...message, thread: '<contrat-1@equipage.test>' });
    expect(server.received).toHaveLength(1);
    const [{ raw, messageId, to: recipients } = { raw: '', messageId: '', to: [] }] = server.received;
    expect(messageId).toBe('<1@equipage.test>');
    expect(recipients).toEqual(['nathalie.serra@exemple.test']);
    expect(raw).toContain('Content-Type: multipart/alternative');
    expect(raw).toMatch(/^Content-Language: fr\r$/m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(raw).toMatch(/^References: <contrat-1@equipage\.test>\r$/m);
    expect(raw).toMatch(/^From: =\?UTF-8\?Q\?=C3=89quipage\?= <equipage@exemple\.test>\r$/m);
  });

  it.each([
    'Nathalie\r\nBcc: tous@exemple.test',
    'Serra\nSubject: autre chose',
    '"Serra" <autre@exemple.test>, Nathalie',
    '=?UTF-8?Q?Autre?=',
    '=?utf-8?B?DQpCY2M6IHRvdXNAZXhlbXBsZS50ZXN0?= Serra',
    'a\u2028Bcc: tous@exemple.test',
  ])('is not turned into another by a name or a subject such as %j', async (typed) => {
    server = await startSmtpServer();
    const to_ = { ...message.to, name: headerText(typed) };
    await to().send({ ...message, to: to_, subject: headerText(typed) });
    const [{ raw, to: recipients } = { raw: '', to: [] }] = server.received;
    const [head = ''] = raw.split('\r\n\r\n');
    const names = head
      .split('\r\n')
      .filter((line) => !/^\s/.test(line))
      .map((line) => line.split(':')[0]?.toLowerCase());
    expect(recipients).toEqual(['nathalie.serra@exemple.test']);
    expect(head).not.toContain(typed);
    expect(names).not.toContain('bcc');
    expect(names.filter((name) => name === 'subject')).toHaveLength(1);
    expect(names.filter((name) => name === 'to')).toHaveLength(1);
    const written = /^To: (.+)$/m.exec(head.replace(/\r\n\s+/g, ' '))?.[1] ?? '';
    expect(addressparser(written).map(({ address }) => address)).toEqual(['nathalie.serra@exemple.test']);
  });

  it.each([
    ['a mailbox that does not exist', { recipient: (answer: (error: Error) => void) => answer(says(550)) }],
    ['words it does not want', { message: (answer: (error: Error) => void) => answer(says(554)) }],
  ])('is refused for good for %s', async (_why, behaviour) => {
    server = await startSmtpServer();
    server.behave(behaviour);
    await expect(to().send(message)).rejects.toThrow(MailRefused);
  });

  it('waits when the server says later, for a recipient or for the whole', async () => {
    server = await startSmtpServer();
    server.behave({ recipient: (answer) => answer(says(451)) });
    await expect(to().send(message)).rejects.toThrow(MailDelayed);
    server.behave({ message: (answer) => answer(says(452)) });
    await expect(to().send(message)).rejects.toThrow(MailDelayed);
    server.behave({});
    await to().send(message);
    expect(server.received).toHaveLength(1);
  });

  it.each([
    ['the relay', 554, '5.7.1'],
    ['our address', 553, '5.7.1'],
    ['our domain', 550, '5.1.8'],
    ['the relay, in Exim’s words,', 550, 'relay not permitted'],
    ['our address, in Exim’s words,', 550, 'Sender verify failed'],
  ])(
    'waits when %s is refused, once a recipient is told, and says what to set right',
    async (_what, code, more) => {
      server = await startSmtpServer();
      server.behave({ recipient: (answer) => answer(says(code, more)) });
      const fault = await to()
        .send(message)
        .catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(MailDelayed);
      expect((fault as MailDelayed).advice).toContain('MAIL_FROM');
    },
  );

  it('waits when the server stalls, or is not there', async () => {
    server = await startSmtpServer();
    server.behave({ message: () => undefined });
    await expect(to().send(message)).rejects.toThrow(MailDelayed);
    await server.close();
    await expect(to().send(message)).rejects.toThrow(MailDelayed);
    server = await startSmtpServer();
  });

  it('waits when the connection drops in the middle of the message', async () => {
    server = await startSmtpServer();
    server.behave({ part: () => server.drop() });
    await expect(to().send({ ...message, text: 'a'.repeat(600_000) })).rejects.toThrow(MailDelayed);
    expect(server.received).toEqual([]);
  });

  it('waits when the connection drops once the whole message came, and is the same mail the next time', async () => {
    server = await startSmtpServer();
    const drop = server.drop.bind(server);
    server.behave({
      message: (answer) => {
        answer();
        drop();
      },
    });
    // What the server wrote last may still arrive: either it was handed over, or it goes again.
    await to()
      .send(message)
      .catch((error) => expect(error).toBeInstanceOf(MailDelayed));
    server.behave({});
    await to().send(message);
    expect(new Set(server.received.map(({ messageId }) => messageId))).toEqual(
      new Set(['<1@equipage.test>']),
    );
  });

  it.each([421, 451, 452])('waits when the server says %d, wherever', async (code) => {
    server = await startSmtpServer();
    for (const moment of ['recipient', 'message'] as const) {
      server.behave({ [moment]: (answer: (error: Error) => void) => answer(says(code)) });
      await expect(to().send(message)).rejects.toThrow(MailDelayed);
    }
    expect(server.received).toEqual([]);
  });

  it('names nobody in what goes to the log', async () => {
    server = await startSmtpServer();
    server.behave({ recipient: (answer) => answer(says(550)) });
    const fault = await to()
      .send(message)
      .catch((error: unknown) => error);
    expect(String(fault)).toContain('550');
    expect(JSON.stringify(fault) + String((fault as Error).stack)).not.toContain('nathalie');
  });
});

describe('a connection', () => {
  const login = { user: 'equipage', password: 'sésame' };
  const asks: SMTPServerOptions = {
    authOptional: false,
    onAuth: ({ username, password }, _session, done) =>
      password === login.password ? done(null, { user: username }) : done(says(535)),
  };

  it('is encrypted as soon as the server can, whoever issued its certificate', async () => {
    server = await startSmtpServer(tls);
    await to().send(message);
    expect(server.received[0]?.encrypted).toBe(true);
  });

  it('says nothing without encryption where it is asked for', async () => {
    server = await startSmtpServer();
    await expect(to({ verifiedTls: true, login }).send(message)).rejects.toThrow(MailDelayed);
    expect(server.received).toEqual([]);
  });

  it('gives no password to a server whose certificate nobody vouches for', async () => {
    server = await startSmtpServer({ ...tls, ...asks });
    const fault = await to({ verifiedTls: true, login })
      .send(message)
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(MailDelayed);
    expect((fault as MailDelayed).advice).toContain('NODE_EXTRA_CA_CERTS');
    expect(causeOf((fault as MailDelayed).message).cause).toBe('certificate-unknown');
    expect(server.received).toEqual([]);
  });

  it('logs in, over TLS from the first byte or by STARTTLS', async () => {
    server = await startSmtpServer({ ...tls, ...asks });
    await to({ login }).send(message);
    expect(server.received[0]).toMatchObject({ user: 'equipage', encrypted: true });
    await server.close();
    server = await startSmtpServer({ ...tls, ...asks, secure: true });
    await to({ login, implicitTls: true }).send(message);
    expect(server.received[0]).toMatchObject({ user: 'equipage', encrypted: true });
  });

  it('waits for a password to be put right, as one may, and gives nothing up', async () => {
    server = await startSmtpServer({ ...tls, ...asks });
    await expect(to({ login: { ...login, password: 'faux' } }).send(message)).rejects.toThrow(MailDelayed);
    await expect(to().send(message)).rejects.toThrow(MailDelayed);
  });
});
