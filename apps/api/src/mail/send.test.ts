import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transacting } from '../db/connection.ts';
import type { OpenDatabase } from '../db/database.ts';
import { patience } from '../db/outbox.ts';
import { samplePerson } from '../db/testing.rows.ts';
import { engines, openTestDatabase } from '../db/testing.ts';
import { createClock } from '../platform/clock.ts';
import { type OutgoingMail, queueMail } from '../platform/mail/queue.ts';
import { createOutboxWorker } from '../platform/outbox-worker.ts';
import { MailDelayed, MailRefused, type MailServer, type Message } from './mail-server.ts';
import { mailSender } from './send.ts';
import { onlyMails } from './testing.work.ts';

/* What becomes of a queued mail, on both engines; the server's part is held to a real one in `mail-server.test.ts`. */

const letter: OutgoingMail['letter'] = {
  subject: 'Votre code\r\nBcc: tous@exemple.test',
  title: 'Votre code de connexion',
  blocks: [{ kind: 'code', text: '482 913' }],
  action: { label: 'Ouvrir', path: '/connexion' },
  reason: 'Vous avez demandé à vous connecter.',
};
const person = samplePerson({ id: 'nathalie', firstName: 'Nathalie', lastName: 'Serra' });

describe.each(engines)('a queued mail on %s', (engine) => {
  let db: OpenDatabase;
  let now: number;
  let sent: Message[];
  let answer: () => void;
  let errors: unknown[];
  const clock = createClock(() => new Date(now));
  const server: MailServer = {
    async send(message) {
      sent.push(message);
      answer();
    },
  };
  const settings = { demo: false, publicUrl: new URL('https://equipage.exemple.test') };
  const log = { warn: () => undefined, error: (...said: unknown[]) => void errors.push(said) };

  const worker = (by: MailServer | null = server, demo = false) => {
    const facts = { db, clock, settings: { ...settings, demo } };
    const mail = mailSender(facts, { server: by, from: { address: 'e@exemple.test', name: null } }, log);
    return createOutboxWorker(db, clock, onlyMails(mail), log);
  };
  const queue = (given: Partial<OutgoingMail> = {}) => {
    const mail = { kind: 'test', to: { ...person, personId: person.id }, letter, ...given };
    return transacting(db, (connection) => queueMail({ clock, settings }, connection, mail));
  };
  const kept = async () => (await db.read.select().from(db.tables.mails))[0];

  beforeEach(async () => {
    now = Date.parse('2026-11-23T10:00:00Z');
    [sent, errors, answer] = [[], [], () => undefined];
    db = await openTestDatabase(engine);
    await db.transact((tx) => tx.insert(db.tables.people).values(person));
  });
  afterEach(() => db.close());

  it('leaves once, though several instances send, with the words it was queued with', async () => {
    await queue();
    await Promise.all([worker().drain(), worker().drain(), worker().drain()]);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      to: { address: person.email, name: 'Nathalie Serra' },
      subject: 'Votre code Bcc: tous@exemple.test',
      text: expect.stringContaining('https://equipage.exemple.test/connexion'),
      messageId: expect.stringMatching(/^<[0-9a-f-]{36}@equipage\.exemple\.test>$/),
    });
    expect(await kept()).toMatchObject({ outcome: 'sent', attempts: 1 });
  });

  it('goes with the act that is undone', async () => {
    const undone = transacting(db, async (connection) => {
      await queueMail({ clock, settings }, connection, {
        kind: 'test',
        to: { ...person, personId: null },
        letter,
      });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await worker().drain();
    expect(sent).toEqual([]);
  });

  it('is written once for a key', async () => {
    expect(await queue({ once: 'reminder 1' })).toBe(true);
    expect(await queue({ once: 'reminder 1' })).toBe(false);
    await worker().drain();
    expect(sent).toHaveLength(1);
  });

  it('is tried again with the same Message-ID, then given up where one sees it', async () => {
    await queue();
    answer = () => {
      throw new MailDelayed('451');
    };
    for (let attempt = 0; attempt < patience.mail.mostAttempts + 2; attempt++) {
      await worker().drain();
      now += patience.mail.longestWait;
    }
    expect(sent).toHaveLength(patience.mail.mostAttempts);
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await kept()).toMatchObject({ outcome: 'exhausted', lastError: '451' });
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain(person.email);
  });

  it('is given up at once when it is refused', async () => {
    await queue();
    answer = () => {
      throw new MailRefused('550');
    };
    await worker().drain();
    await worker().drain();
    expect(sent).toHaveLength(1);
    expect(await kept()).toMatchObject({ outcome: 'refused', lastError: '550' });
  });

  it('goes to the address of the moment it leaves, and to nobody who left', async () => {
    const { people, mails } = db.tables;
    const change = (set: Partial<typeof people.$inferInsert>) =>
      db.transact((tx) => tx.update(people).set(set).where(eq(people.id, person.id)));
    await queue();
    await change({ email: 'n.serra@exemple.test' });
    await worker().drain();
    expect(sent[0]?.to.address).toBe('n.serra@exemple.test');
    await change({ disabledAt: '2026-11-23T10:00:00.000Z' });
    await queue();
    await worker().drain();
    expect(sent).toHaveLength(1);
    expect((await db.read.select().from(mails)).map(({ outcome }) => outcome).toSorted()).toEqual([
      'gone',
      'sent',
    ]);
  });

  it.each([
    'a,b@exemple.test',
    'a<b@exemple.test',
    'a;b@exemple.test',
    '"a"@exemple.test',
    'a b@exemple.test',
  ])('does not leave for %j', async (email) => {
    await queue({ to: { personId: null, email } });
    await worker().drain();
    expect(sent).toEqual([]);
    expect(await kept()).toMatchObject({ outcome: 'refused' });
  });

  it('does not leave once it is worth nothing', async () => {
    await queue({ expiresAt: '2026-11-23T10:10:00.000Z' });
    now += 11 * 60_000;
    await worker().drain();
    expect(sent).toEqual([]);
    expect(await kept()).toMatchObject({ outcome: 'expired' });
  });

  it('that holds a way in is forgotten once it left, but for the demonstration’s mailbox', async () => {
    await queue({ secret: true });
    await worker().drain();
    expect(sent[0]?.text).toContain('482 913');
    expect(await kept()).toMatchObject({ text: '', html: '' });
  });

  it('that holds a way in waits behind none of the others', async () => {
    const slow = Promise.withResolvers<void>();
    const arrived: string[] = [];
    const stalled: MailServer = {
      async send({ to }) {
        if (to.address !== 'a@exemple.test') await slow.promise;
        arrived.push(to.address);
      },
    };
    for (let count = 0; count < 3; count++) await queue();
    await queue({ to: { personId: null, email: 'a@exemple.test' }, secret: true });
    const sending = worker(stalled);
    sending.start();
    await expect.poll(() => arrived).toEqual(['a@exemple.test']);
    slow.resolve();
    await sending.stop();
  });

  it('stays here without a server, and says so; the demonstration shows what it says', async () => {
    await queue({ secret: true });
    await worker(null, true).drain();
    expect(await kept()).toMatchObject({ outcome: 'no-server', text: expect.stringContaining('482 913') });
  });
});
