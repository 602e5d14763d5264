import { endpoints } from '@equipage/contract-api';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, startContracts } from '../../contracts/testing.ts';
import { transacting } from '../../db/connection.ts';
import { patience } from '../../db/outbox.ts';
import { engines } from '../../db/testing.ts';
import { queueMail } from '../../platform/mail/queue.ts';
import { type SmtpTestServer, says, startSmtpServer } from '../testing.smtp.ts';

/* Mails that the worker gave up, from a real server that refuses them to those who see to them. */

describe.each(engines)('mails given up on %s', { timeout: 30_000 }, (engine) => {
  let smtp: SmtpTestServer;
  let server: Contracts;
  beforeEach(async () => {
    smtp = await startSmtpServer();
    const { port } = smtp;
    const to = { host: '127.0.0.1', port, implicitTls: false, verifiedTls: false, login: null };
    const from = { address: 'equipage@exemple.test', name: 'Équipage' };
    server = await startContracts(engine, { mail: { server: to, from } });
  });
  afterEach(async () => {
    await server.close();
    await smtp.close();
  });

  /** Takes every mail but those for one address. */
  const refuseFor = (address: string) =>
    smtp.behave({
      message: (answer, session) => {
        const isRefused = session.envelope.rcptTo.some((recipient) => recipient.address === address);
        return answer(isRefused ? says(550) : undefined);
      },
    });
  const list = async (who: string) => (await server.as(who)).call(endpoints.listGivenUpMails, { query: {} });
  const settled = (outcome: string, count: number) =>
    expect
      .poll(
        async () => {
          const rows = await server.db.read.select().from(server.db.tables.mails);
          return rows.filter((mail) => mail.outcome === outcome).length;
        },
        { timeout: 10_000 },
      )
      .toBe(count);
  /** A contract whose mails to its manager and its agent are both refused. */
  async function twoGivenUp(): Promise<string> {
    smtp.behave({ recipient: (answer) => answer(says(550)) });
    const { id } = await contractIn(server, 'awaiting-manager');
    await settled('refused', 2);
    return id;
  }

  it('are told to the officer: to whom, about what, since when, why, and nothing of what they say', async () => {
    const id = await twoGivenUp();
    const { items, total } = await list('odile');
    expect(total).toBe(2);
    expect(items.map(({ kind }) => kind).toSorted()).toEqual(['signature-receipt', 'to-decide']);
    expect(items.find(({ kind }) => kind === 'to-decide')).toMatchObject({
      to: { person: { id: 'nathalie' }, address: 'nathalie@demo.test' },
      subject: expect.stringContaining('demande votre accord'),
      contract: { id, number: 'ENG-2026-0001' },
      attempts: 1,
      cause: 'no-mailbox',
      reply: 550,
      mayRetry: true,
    });
    expect(JSON.stringify(items)).not.toContain('par semaine');
  });

  it('tell an administrator who reads no contract whom to put right, and nothing of any contract', async () => {
    const id = await twoGivenUp();
    const told = await list('admin');
    expect(told.items.map(({ to }) => to.person?.id).toSorted()).toEqual(['elodie', 'nathalie']);
    for (const { kind, subject, contract } of told.items)
      expect([kind, subject, contract]).toEqual([null, null, null]);
    expect(JSON.stringify(told)).not.toContain(id);
    expect(JSON.stringify(told)).not.toContain('ENG-');
  });

  it('are nobody else’s', async () => {
    for (const who of ['elodie', 'nathalie', 'lea', 'etienne-lacaze']) {
      const client = await server.as(who);
      expect(await client.refusal(endpoints.listGivenUpMails, { query: {} })).toMatchObject({ status: 403 });
      expect(await client.refusal(endpoints.retryMails, { body: {} })).toMatchObject({ status: 403 });
    }
  });

  it('leave again, one by one, as they were worded, and the trace says who asked for it', async () => {
    await twoGivenUp();
    const before = await server.db.read.select().from(server.db.tables.mails);
    smtp.behave({});
    const officer = await server.as('odile');
    const [first] = (await list('odile')).items;
    const { items, acts } = await officer.call(endpoints.retryMails, { body: { mailId: first?.id ?? '' } });
    expect(items).toHaveLength(1);
    expect(acts).toMatchObject([{ act: 'retried', by: { id: 'odile' }, count: 1 }]);
    await settled('sent', 1);
    const known = before.find((mail) => mail.id === first?.id);
    expect(smtp.received[0]).toMatchObject({ messageId: known?.messageId, to: [first?.to.address] });
    const [trace] = await server.db.read.select().from(server.db.tables.mailActs);
    expect(trace).toMatchObject({ mailId: first?.id, attempts: 1, lastError: expect.stringMatching('550') });
  });

  it('leave again all at once, each once though two ask, and come back when they are refused again', async () => {
    await twoGivenUp();
    refuseFor('elodie@demo.test');
    const [officer, admin] = [await server.as('odile'), await server.as('admin')];
    await Promise.all([officer, admin].map((client) => client.call(endpoints.retryMails, { body: {} })));
    await settled('sent', 1);
    await settled('refused', 1);
    expect(smtp.received).toHaveLength(1);
    const { items, acts } = await list('odile');
    expect(items.map(({ to }) => to.person?.id)).toEqual(['elodie']);
    expect(acts.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  it('wait for nobody once they were seen to otherwise, and never leave', async () => {
    await twoGivenUp();
    const admin = await server.as('admin');
    const [first] = (await list('admin')).items;
    const body = { mailId: first?.id ?? '' };
    const told = await admin.call(endpoints.putMailsAway, { body });
    expect(told).toMatchObject({ total: 1, acts: [{ act: 'dealt-with', by: { id: 'admin' }, count: 1 }] });
    smtp.behave({});
    await admin.call(endpoints.retryMails, { body });
    expect((await admin.call(endpoints.putMailsAway, { body })).acts).toHaveLength(1);
    const { mails } = server.db.tables;
    const [kept] = await server.db.read.select().from(mails).where(eq(mails.id, body.mailId));
    expect(kept).toMatchObject({ outcome: 'refused', dealtWithAt: expect.any(String) });
  });

  it('that held a way in are told to both, and never leave again', async () => {
    smtp.behave({ recipient: (answer) => answer(says(550)) });
    await server.http.ready();
    const facts = { clock: server.clock, settings: { demo: true, publicUrl: new URL('http://127.0.0.1') } };
    await transacting(server.db, (connection) =>
      queueMail(facts, connection, {
        kind: 'sign-in',
        to: { personId: 'paul', firstName: 'Paul', lastName: 'Petit', email: 'paul@demo.test' },
        letter: { subject: 'Votre code', title: 'Code', blocks: [], action: null, reason: '' },
        secret: true,
      }),
    );
    await settled('refused', 1);
    for (const who of ['odile', 'admin'])
      expect((await list(who)).items).toMatchObject([{ kind: 'sign-in', mayRetry: false }]);
    const officer = await server.as('odile');
    expect((await officer.call(endpoints.retryMails, { body: {} })).total).toBe(1);
    expect(await officer.call(endpoints.retryMails, { body: {} })).toMatchObject({ acts: [] });
  });

  it('are seen even when the server died each time that it sent one', async () => {
    await twoGivenUp();
    const { mails, outbox } = server.db.tables;
    const [mail] = await server.db.read.select().from(mails);
    const died = { doneAt: null, attempts: patience.mail.mostAttempts };
    await server.db.transact(async (tx) => {
      await tx
        .update(mails)
        .set({ outcome: null, settledAt: null })
        .where(eq(mails.id, mail?.id ?? ''));
      await tx
        .update(outbox)
        .set(died)
        .where(eq(outbox.subjectId, mail?.id ?? ''));
    });
    const { items } = await list('odile');
    expect(items.find(({ id }) => id === mail?.id)).toMatchObject({ givenUpAt: null });
    smtp.behave({});
    await (await server.as('odile')).call(endpoints.retryMails, { body: { mailId: mail?.id ?? '' } });
    await settled('sent', 1);
  });

  it('are counted where the officer and the administrators look, and nowhere else', async () => {
    await twoGivenUp();
    const countOf = async (who: string) =>
      (await (await server.as(who)).call(endpoints.listNews, {})).mailsGivenUp;
    expect(await Promise.all(['odile', 'admin', 'nathalie', 'elodie'].map(countOf))).toEqual([2, 2, 0, 0]);
  });
});
