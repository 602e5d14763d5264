import { endpoints } from '@equipage/contract-api';
import { type Fault, verifyTrail } from '@equipage/trail';
import { type SQL, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, on, startContracts, writtenBy } from '../contracts/testing.ts';
import { reading, transacting } from '../db/connection.ts';
import { engines } from '../db/testing.ts';
import { adoptOldEvents } from '../db/trail/adopt.ts';
import { contractTrail } from '../db/trail/read.ts';
import { sha256 } from '../db/trail/record.ts';

/** An extract that opens everything. */
const whole = { exportedAt: '2026-11-23T10:00:00.000Z', mayOpen: () => true };

describe.each(engines)('the trail on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  async function exported(): Promise<string> {
    const admin = await server.as('admin');
    const answer = await admin.inject({ method: 'GET', url: '/api/trail/export' });
    expect(answer.statusCode).toBe(200);
    return answer.body;
  }
  const linesOf = (text: string) => text.trimEnd().split('\n');
  const verified = async () => verifyTrail(linesOf(await exported()), { sha256 });

  /** Changes the database as whoever holds it could, its triggers put aside. */
  async function tamper(...statements: SQL[]): Promise<void> {
    await server.db.transact(async (tx) => {
      if (engine === 'postgres') await tx.execute(sql`set local session_replication_role = replica`);
      else await dropTriggers(tx as unknown as Runs);
      for (const statement of statements)
        await (engine === 'postgres' ? tx.execute(statement) : (tx as unknown as Runs).run(statement));
    });
  }

  it('holds every act from the first signature on, and is sound', async () => {
    const signed = await contractIn(server, 'signed');
    const { fault, sound, header } = await verified();
    expect(fault).toBeNull();
    const agent = await server.as('elodie');
    const { items } = await agent.call(endpoints.getHistory, { params: { id: signed.id } });
    expect(sound).toBe(header?.count);
    expect(sound).toBeGreaterThanOrEqual(items.length);
    expect(items.at(-1)).toMatchObject({ position: sound, hash: header?.head.hash });
    const head = await (await server.as('admin')).call(endpoints.getTrailHead, {});
    expect(head).toMatchObject(header?.head ?? {});
  });

  it('says nothing of a draft, which may go', async () => {
    const agent = await server.as('elodie');
    const draft = await writtenBy(agent);
    expect((await verified()).header?.count).toBe(0);
    const { items } = await agent.call(endpoints.getHistory, { params: { id: draft.id } });
    expect(items.every(({ position, hash }) => position === null && hash === null)).toBe(true);
    await agent.call(endpoints.discardContract, on(draft));
    await contractIn(server, 'awaiting-manager');
    expect(await verified()).toMatchObject({ fault: null });
  });

  it('gives no personal data in clear', async () => {
    await contractIn(server, 'changes-requested');
    const text = await exported();
    for (const word of [
      'Élodie',
      'elodie',
      'nathalie',
      'Serra',
      'Pas le lundi',
      'lycées',
      '127.0.0.1',
      'secret',
    ])
      expect(text).not.toContain(word);
  });

  it('is for administrators', async () => {
    for (const person of ['elodie', 'odile', 'etienne-lacaze', 'lea']) {
      const answer = await (await server.as(person)).inject({ method: 'GET', url: '/api/trail/export' });
      expect(answer.statusCode).toBe(403);
    }
    const anonymous = await server.anonymous.inject({ method: 'GET', url: '/api/trail/export' });
    expect(anonymous.statusCode).toBe(401);
  });

  it('gives each contract its own extract, whose clear values are checked', async () => {
    const { id } = await contractIn(server, 'signed');
    const { header, rows } = await contractTrail(reading(server.db), id, whole);
    const lines = [header, ...rows].map((line) => JSON.stringify(line));
    const verdict = await verifyTrail(lines, { sha256 });
    expect(verdict).toMatchObject({ fault: null, sound: rows.length });
    expect(verdict.opened).toBeGreaterThan(rows.length);
    const forged = lines.map((line) => line.replace('"value":"Nathalie Serra"', '"value":"Marc Ortiz"'));
    expect(forged).not.toEqual(lines);
    expect((await verifyTrail(forged, { sha256 })).fault).toMatchObject({ kind: 'opening-edited' });
  });

  describe('tampered with in the database', () => {
    const cases: [string, SQL[], Partial<Fault>][] = [
      [
        'an event edited',
        [
          sql`update contract_events set data = ${JSON.stringify({ type: 'sent-to-manager', at: 'x' })} where type = 'sent-to-manager'`,
        ],
        { kind: 'edited' },
      ],
      [
        'an event given to another author',
        [sql`update contract_events set actor_id = 'marc' where sequence = 3`],
        { kind: 'edited', position: 3 },
      ],
      [
        'an event removed',
        [sql`delete from contract_events where sequence = 4`],
        { kind: 'event-missing', position: 4 },
      ],
      [
        'a link removed',
        [sql`delete from trail where position = 5`],
        { kind: 'deleted', position: 5, until: 5 },
      ],
      ['the last links removed', [sql`delete from trail where position > 5`], { kind: 'cut', position: 6 }],
      [
        'a hash edited',
        [sql`update trail set hash = ${'a'.repeat(64)} where position = 2`],
        { kind: 'edited', position: 2 },
      ],
      [
        'a record edited',
        [sql`update trail set record = replace(record, '"started"', '"signed"') where position = 1`],
        { kind: 'edited', position: 1 },
      ],
      [
        'a record made unreadable',
        [sql`update trail set record = '{' where position = 1`],
        { kind: 'edited', position: 1 },
      ],
      [
        'two events swapped',
        [
          sql`update contract_events set sequence = 1000 where sequence = 2`,
          sql`update contract_events set sequence = 2 where sequence = 3`,
          sql`update contract_events set sequence = 3 where sequence = 1000`,
        ],
        { kind: 'edited', position: 2 },
      ],
      [
        'two links swapped',
        [
          sql`update trail set position = 1000 where position = 2`,
          sql`update trail set position = 2 where position = 3`,
          sql`update trail set position = 3 where position = 1000`,
        ],
        { position: 2 },
      ],
      [
        'an event put in',
        [
          sql`insert into contract_events (contract_id, sequence, at, actor_id, party, type, data) select contract_id, 99, at, actor_id, party, type, data from contract_events where sequence = 6`,
        ],
        { kind: 'stray', sequence: 99 },
      ],
      [
        'a contract’s acts given to another',
        [sql`update contract_events set contract_id = 'other' where sequence > 7`],
        { kind: 'event-missing', position: 8 },
      ],
    ];

    it.each(cases)('%s', async (_, statements, fault) => {
      await contractIn(server, 'signed');
      expect((await verified()).fault).toBeNull();
      if (engine === 'sqlite') await forgetForeignKeys();
      await tamper(...statements);
      expect((await verified()).fault).toMatchObject(fault);
    });

    /** Whoever edits the file by hand is held by no foreign key. */
    async function forgetForeignKeys(): Promise<void> {
      const { handles } = server.db as unknown as { handles: { pragma(text: string): void }[] };
      for (const handle of handles) handle.pragma('foreign_keys = OFF');
    }
  });

  it('stays verifiable once the personal data of an act is forgotten', async () => {
    const { id } = await contractIn(server, 'signed');
    await server.db.transact(async (tx) => {
      const forget = sql`update trail set secret = null where position = 3`;
      await (engine === 'postgres' ? tx.execute(forget) : (tx as unknown as Runs).run(forget));
    });
    await tamper(sql`delete from contract_events where sequence = 3`);
    expect(await verified()).toMatchObject({ fault: null });
    const { rows } = await contractTrail(reading(server.db), id, whole);
    expect(rows[2]).toMatchObject({ event: 'erased' });
    expect(rows[2]?.opened).toBeUndefined();
  });

  it('takes in, once and marked, the acts of a database that is older than it', async () => {
    await contractIn(server, 'signed');
    await tamper(sql`delete from trail`, sql`delete from trail_head`);
    expect((await verified()).fault).toMatchObject({ kind: 'stray' });
    await adoptOldEvents(server.db, '2026-11-24T08:00:00.000Z');
    expect((await verified()).fault).toBeNull();
    const [, first = ''] = linesOf(await exported());
    expect(JSON.parse(first).record.adoptedAt).toBe('2026-11-24T08:00:00.000Z');
    await tamper(sql`delete from trail`, sql`delete from trail_head`);
    await adoptOldEvents(server.db, '2026-11-25T08:00:00.000Z');
    expect((await verified()).fault).toMatchObject({ kind: 'stray' });
  });

  it('is given up with the transaction of its act', async () => {
    await contractIn(server, 'awaiting-manager');
    const before = (await verified()).header?.head;
    const failed = transacting(server.db, async ({ beforeCommit, queries, tables }) => {
      await queries.update(tables.trailHead).set({ position: 1_000 });
      beforeCommit?.(() => Promise.reject(new Error('power cut')));
    });
    await expect(failed).rejects.toThrow('power cut');
    expect((await verified()).header?.head).toEqual(before);
  });
});

interface Runs {
  run(statement: SQL): unknown;
  all(statement: SQL): { name: string }[];
}

async function dropTriggers(tx: Runs): Promise<void> {
  for (const { name } of tx.all(sql`select name from sqlite_master where type = 'trigger'`))
    tx.run(sql.raw(`drop trigger ${name}`));
}
