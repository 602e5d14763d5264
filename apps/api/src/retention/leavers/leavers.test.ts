import { endpoints } from '@equipage/contract-api';
import { eq, getTableColumns } from 'drizzle-orm';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { answers, type Contracts, contractIn, on, startContracts } from '../../contracts/testing.ts';
import { reading, transacting } from '../../db/connection.ts';
import { instant, samplePerson } from '../../db/testing.rows.ts';
import { engines } from '../../db/testing.ts';
import { momentOf } from '../day.ts';
import { keepHold, liftHold } from '../holds.ts';
import { comeTo, comeToTheEnd, eliminate } from '../testing.ts';
import { following, naming, own } from './fates.ts';
import { keptLeavers } from './leavers.ts';
import { namedInWords } from './named.ts';

/** A year after the departures of these tests. */
const dueOn = '2027-11-23';
const gone = samplePerson({
  id: 'gone',
  firstName: 'Ida',
  lastName: 'Roy',
  service: 'Lignes',
  leftAt: instant,
  disabledAt: instant,
});

describe.each(engines)('who left on %s', { timeout: 60_000 }, (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
    return () => server.close();
  });
  const insert = (...rows: ReturnType<typeof samplePerson>[]) =>
    server.db.transact((tx) => tx.insert(server.db.tables.people).values(rows));
  const rowOf = async (id: string) => {
    const { people } = server.db.tables;
    return (await server.db.read.select().from(people)).find((row) => row.id === id);
  };
  const leave = async (id: string, at = instant) => {
    const { people } = server.db.tables;
    await server.db.transact((tx) =>
      tx.update(people).set({ leftAt: at, disabledAt: at }).where(eq(people.id, id)),
    );
  };
  const counted = async () => {
    const state = await (await server.as('odile')).call(endpoints.getRetention, {});
    return state.categories.find(({ id }) => id === 'leavers');
  };
  const mailsTo = async (id: string) => {
    const { mails } = server.db.tables;
    const rows = await server.db.read.select().from(mails);
    return rows.filter(({ personId, kind }) => personId === id && kind === 'retention');
  };

  test('every column that bears somebody’s identifier has a fate', () => {
    const known = new Set([
      ...Object.entries(own).map(([table, column]) => `${table}.${column}`),
      ...Object.entries({ ...naming, ...following }).flatMap(([table, columns]) =>
        columns.map((column) => `${table}.${column}`),
      ),
      // Named both ways: of themselves, and by what they did to others.
      'personChanges.byId',
      'rectifications.answeredById',
    ]);
    const ofThings = [
      'contractId',
      'complaintId',
      'missionId',
      'messageId',
      'mailId',
      'takeoverId',
      'eliminationId',
      'subjectId',
      'keyId',
    ];
    const found = Object.entries(server.db.tables).flatMap(([name, table]) =>
      Object.keys(getTableColumns(table))
        .filter((column) => /(Id|By)$/.test(column) && !ofThings.includes(column))
        .map((column) => `${name}.${column}`),
    );
    expect(found.toSorted()).toEqual([...known].toSorted());
  });

  it('is announced to the administrators, and goes whole a year after, with what is theirs alone', async () => {
    await insert(gone);
    const { noticeChoices, identities, personChanges, mails } = server.db.tables;
    await server.db.transact(async (tx) => {
      await tx.insert(noticeChoices).values({ personId: 'gone', kind: 'approval', mode: 'digest' } as never);
      await tx
        .insert(identities)
        .values({ issuer: 'https://id.test', subject: 's', personId: 'gone', linkedAt: instant });
      await tx
        .insert(personChanges)
        .values({ personId: 'gone', version: 1, at: instant, kind: 'created', changes: [] });
    });
    await comeTo(server, '2027-10-23');
    expect(await mailsTo('admin')).toEqual([]);
    expect(await counted()).toMatchObject({ ready: 0, announced: 0, next: dueOn });
    await comeTo(server, '2027-10-24');
    await comeTo(server, '2027-10-25');
    expect(await mailsTo('admin')).toHaveLength(1);
    expect((await mailsTo('admin'))[0]?.text).toContain('Ida Roy');
    expect(await mailsTo('gone')).toEqual([]);
    expect(await counted()).toMatchObject({ ready: 0, announced: 1 });
    expect(await rowOf('gone')).toMatchObject({ lastName: 'Roy' });
    await comeTo(server, dueOn);
    expect(await rowOf('gone')).toBeUndefined();
    for (const table of [noticeChoices, identities, personChanges]) {
      const rows: { personId: string }[] = await server.db.read.select().from(table);
      expect(rows.filter(({ personId }) => personId === 'gone')).toEqual([]);
    }
    expect((await server.db.read.select().from(mails)).filter(({ personId }) => personId === 'gone')).toEqual(
      [],
    );
    expect(await counted()).toMatchObject({ ready: 0, announced: 0, held: 0, next: null });
  });

  it('goes no sooner than it was announced for, and stays who came back', async () => {
    await insert(gone, samplePerson({ id: 'back', leftAt: instant, disabledAt: instant }));
    // Nothing told: the server was stopped all that time.
    await comeTo(server, dueOn);
    expect(await rowOf('gone')).toBeDefined();
    expect(await counted()).toMatchObject({ ready: 0, announced: 2 });
    const admin = await server.as('admin');
    await admin.call(endpoints.recordReturn, { params: { id: 'back' }, version: 1, body: null } as never);
    await comeTo(server, '2027-12-23');
    expect(await rowOf('gone')).toBeUndefined();
    expect(await rowOf('back')).toMatchObject({ leftAt: null, service: 'Service des lignes' });
  });

  it('stays by name alone as long as a contract that is kept names them, and then goes', async () => {
    const signed = await contractIn(server, 'signed');
    await leave('nathalie');
    await leave('elodie');
    await comeToTheEnd(server, dueOn);
    expect(await rowOf('nathalie')).toMatchObject({
      lastName: 'Serra',
      email: 'nathalie@parti.invalid',
      service: '',
      searchText: '',
      worksOn: [],
      managerId: null,
      employmentEndsOn: null,
    });
    // Out of the directory, and the contract is read as before.
    const admin = await server.as('admin');
    expect(await admin.refusal(endpoints.getPerson, { params: { id: 'nathalie' } })).toMatchObject({
      status: 404,
    });
    const listed = await admin.call(endpoints.listDirectory, { query: { status: 'left' } });
    expect(listed.items).toEqual([]);
    expect(await counted()).toMatchObject({ ready: 0, announced: 0, held: 0, next: null });
    const officer = await server.as('odile');
    expect(await officer.call(endpoints.getContract, on(signed))).toMatchObject({
      agent: { lastName: 'd’Aubigné' },
      signatures: [{ person: { lastName: 'd’Aubigné' } }, { person: { lastName: 'Serra' } }, {}],
    });
    await comeToTheEnd(server, '2032-05-31');
    await eliminate(server);
    expect(await rowOf('nathalie')).toBeDefined();
    await comeTo(server, '2032-06-01');
    // Élodie's line of the directory named her as its manager no more: it was reduced too.
    expect(await rowOf('nathalie')).toBeUndefined();
    expect(await rowOf('elodie')).toBeUndefined();
  });

  it('stays as they are while they are held', async () => {
    await insert(gone);
    const hold = {
      id: 'hold',
      contractId: null,
      complaintId: null,
      personId: 'gone',
      ground: 'Recours.',
      placedById: 'odile',
      placedAt: instant,
    };
    await transacting(server.db, (writing) => keepHold(writing, hold));
    await comeToTheEnd(server, dueOn);
    expect(await counted()).toMatchObject({ ready: 0, held: 1 });
    expect(await rowOf('gone')).toMatchObject({ service: 'Lignes' });
    const lifted = { liftedAt: instant, liftedById: 'odile', liftedBecause: 'Jugement rendu.' };
    await transacting(server.db, (writing) => liftHold(writing, hold.id, lifted));
    // Announced when it fell due, though nothing could go.
    await comeTo(server, '2027-11-24');
    await comeTo(server, '2027-12-24');
    // The hold that is lifted still says of whom it was.
    expect(await rowOf('gone')).toMatchObject({ service: '', lastName: 'Roy' });
  });

  it('is taken for gone once an employment is over, but for who is seen, or holds something', async () => {
    const employmentEndsOn = '2026-11-20';
    const ended = ['over', 'seen', 'officer-still', 'running'].map((id) =>
      samplePerson({ id, employmentEndsOn: id === 'running' ? '2027-08-31' : employmentEndsOn }),
    );
    await insert(
      ...ended.map((row) => ({ ...row, roles: row.id === 'officer-still' ? (['officer'] as const) : [] })),
    );
    await server.as('seen');
    const moment = await momentOf(server.clock, reading(server.db));
    const leavers = await keptLeavers(reading(server.db), moment ?? { today: '', timeZone: '' });
    expect(leavers).toMatchObject([{ id: 'over', leftOn: employmentEndsOn, isReduced: false }]);
    await comeToTheEnd(server, '2027-11-20');
    expect(await rowOf('over')).toBeUndefined();
    expect(await rowOf('seen')).toMatchObject({ leftAt: null });
  });

  it('goes with all those who left on the same day, however many', async () => {
    const many = Array.from({ length: 130 }, (_, place) =>
      samplePerson({ id: `left-${place}`, leftAt: instant, disabledAt: instant }),
    );
    await insert(...many);
    await comeToTheEnd(server, dueOn);
    expect(await rowOf('left-0')).toBeUndefined();
    expect(await rowOf('left-129')).toBeUndefined();
    // One mail for all, which does not go on for pages.
    const [mail, ...others] = await mailsTo('admin');
    expect(others).toEqual([]);
    expect(mail?.text).toContain('et 110 de plus');
  });

  it('is found in what an act holds, where no column names them', async () => {
    const contract = await contractIn(server, 'awaiting-manager');
    await insert(samplePerson({ id: 'new-chief' }));
    const officer = await server.as('odile');
    const body = { managerId: 'new-chief', reason: 'Mobilité.' };
    await officer.call(endpoints.handOver, { ...on(contract), body });
    const given = answers().service.managerId ?? '';
    expect(await namedInWords(reading(server.db), [given, 'nobody-at-all'])).toEqual(new Set([given]));
  });
});
