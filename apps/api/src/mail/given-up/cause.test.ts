import type { MailCause } from '@equipage/contract-api';
import { afterEach, expect, it } from 'vitest';
import { smtpServer } from '../mail-server.ts';
import { type SmtpTestServer, says, startSmtpServer } from '../testing.smtp.ts';
import { causeOf } from './cause.ts';

/* What is told of a fault, from what a real server does to what somebody reads. */

let server: SmtpTestServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const message = {
  messageId: '<1@equipage.test>',
  from: { address: 'equipage@exemple.test', name: null },
  to: { address: 'nathalie.serra@exemple.test', name: null },
  subject: 'Un contrat',
  text: 'Bonjour',
  html: '<p>Bonjour</p>',
  thread: null,
};
const short = { connect: 400, silence: 400, whole: 800 };

async function faultOf(port: number, given: object = {}): Promise<string> {
  const settings = {
    host: '127.0.0.1',
    port,
    implicitTls: false,
    verifiedTls: false,
    login: null,
    ...given,
  };
  const outcome = await smtpServer(settings, short)
    .send(message)
    .catch((error: unknown) => error);
  return outcome instanceof Error ? outcome.message : 'sent';
}

const ways: [string, MailCause, number | null, Parameters<SmtpTestServer['behave']>[0]][] = [
  ['no such mailbox', 'no-mailbox', 550, { recipient: (answer) => answer(says(550)) }],
  ['a mailbox that is full', 'mailbox-full', 552, { recipient: (answer) => answer(says(552)) }],
  ['a relay that is refused', 'sender-refused', 554, { recipient: (answer) => answer(says(554, '5.7.1')) }],
  [
    'a mailbox unknown, as Postfix says',
    'no-mailbox',
    550,
    { recipient: (answer) => answer(says(550, '5.1.1')) },
  ],
  ['a mailbox called relay', 'no-mailbox', 550, { recipient: (answer) => answer(says(550, '<relay@a.fr>')) }],
  ['a recipient to try later', 'later', 451, { recipient: (answer) => answer(says(451)) }],
  ['words that are refused', 'message-refused', 554, { message: (answer) => answer(says(554)) }],
  ['a server that is busy', 'later', 421, { message: (answer) => answer(says(421)) }],
];

it.each(ways)('names %s', async (_what, cause, reply, behaviour) => {
  server = await startSmtpServer();
  server.behave(behaviour);
  expect(causeOf(await faultOf(server.port))).toEqual({ cause, reply });
});

it('names a server that stalls, that is not there, that has no encryption, that refuses the password', async () => {
  server = await startSmtpServer();
  server.behave({ message: () => undefined });
  expect(causeOf(await faultOf(server.port))).toEqual({ cause: 'too-slow', reply: null });
  const { port } = server;
  expect(causeOf(await faultOf(port, { verifiedTls: true })).cause).toBe('no-encryption');
  await server.close();
  expect(causeOf(await faultOf(port))).toEqual({ cause: 'unreachable', reply: null });
  server = await startSmtpServer({ authOptional: false, onAuth: (_auth, _session, done) => done(says(535)) });
  const login = { user: 'equipage', password: 'faux' };
  expect(causeOf(await faultOf(server.port, { login }))).toEqual({ cause: 'login-refused', reply: 535 });
});

it('names an address one may not write to, and says nothing of what it does not know', () => {
  expect(causeOf('not an address one may write to').cause).toBe('not-an-address');
  expect(causeOf(null)).toEqual({ cause: 'unknown', reply: null });
  expect(causeOf('<script>alert(1)</script> nathalie@exemple.test')).toEqual({
    cause: 'unknown',
    reply: null,
  });
});
