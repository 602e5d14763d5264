import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { getTableColumns } from 'drizzle-orm';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { answers, type Contracts, contractIn, startContracts, writtenBy } from '../contracts/testing.ts';
import { engines } from '../db/testing.ts';
import { sections, without } from './personal-data.ts';
import { register } from './register.ts';
import { said, technical } from './testing.columns.ts';

type PersonalData = EndpointAnswer<typeof endpoints.getPersonalData>;

const itemsOf = ({ sections: told }: PersonalData, id: string) =>
  told.find((section) => section.id === id)?.items ?? [];

describe.each(engines)('my data on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
    return () => server.close();
  });
  const dataOf = async (id: string) => (await server.as(id)).call(endpoints.getPersonalData, {});

  test('every table is told, or said to hold nothing about anybody', () => {
    const told = new Set(sections.flatMap(({ tables }) => tables));
    const untold = Object.keys(without);
    expect([...told, ...untold].toSorted()).toEqual(Object.keys(server.db.tables).toSorted());
  });

  test('every column that says something of somebody is said in the register', () => {
    const tables: readonly (keyof typeof server.db.tables)[] = sections.flatMap((section) => section.tables);
    expect(Object.keys(said).toSorted()).toEqual([...new Set<string>(tables)].toSorted());
    const unsaid = [...new Set(tables)].flatMap((table) => {
      const kinds = sections.filter((section) => (section.tables as readonly string[]).includes(table));
      const data = kinds
        .map(({ id }) => register[id].data)
        .join(' ')
        .toLowerCase();
      const words = Object.entries(said[table] ?? {});
      const known = new Set(words.flatMap(([, columns]) => columns));
      const columns = Object.keys(getTableColumns(server.db.tables[table]));
      return [
        ...words.filter(([word]) => !data.includes(word.toLowerCase())).map(([word]) => `${table}: ${word}`),
        ...columns
          .filter((column) => !known.has(column) && !technical.has(column))
          .map((column) => `${table}.${column}`),
        ...[...known].filter((column) => !columns.includes(column)).map((column) => `no ${table}.${column}`),
      ];
    });
    expect(unsaid).toEqual([]);
  });

  it('is one’s own, and asked for signed in', async () => {
    expect(await server.anonymous.refusal(endpoints.getPersonalData, {})).toMatchObject({ status: 401 });
    const data = await dataOf('elodie');
    expect(itemsOf(data, 'directory')).toMatchObject([{ id: 'elodie', lastName: 'd’Aubigné' }]);
    expect(itemsOf(data, 'sessions')).toMatchObject([{ method: 'demo', address: '127.0.0.1' }]);
  });

  it('is a file', async () => {
    const answer = await (await server.as('elodie')).inject({ method: 'GET', url: '/api/personal-data' });
    expect(answer.headers['content-disposition']).toBe('attachment; filename="mes-donnees.json"');
  });

  it('gives one’s contracts whole, and of the other signatories what the contract prints', async () => {
    await contractIn(server, 'awaiting-executive');
    const [contract] = itemsOf(await dataOf('elodie'), 'contracts') as [
      { content: unknown; signatures: object[]; history: object[] },
    ];
    expect(contract.content).toMatchObject({ mission: { title: answers().mission.title } });
    expect(contract.signatures).toMatchObject([
      { seat: 'agent', address: '127.0.0.1', authentication: { subject: 'elodie' } },
      { seat: 'manager', name: 'Nathalie Serra' },
    ]);
    expect(Object.keys(contract.signatures[1] ?? {}).toSorted()).toEqual(['at', 'capacity', 'name', 'seat']);
    expect(contract.history.length).toBeGreaterThan(2);
  });

  it('gives a signatory their acts and signature, and nothing of what the other wrote', async () => {
    const { number } = await contractIn(server, 'awaiting-executive');
    const data = await dataOf('nathalie');
    expect(itemsOf(data, 'named')).toMatchObject([{ number, managerId: 'nathalie' }]);
    expect(itemsOf(data, 'acts')).toContainEqual(
      expect.objectContaining({
        number,
        type: 'signed',
        signature: expect.objectContaining({ personId: 'nathalie' }),
      }),
    );
    expect(JSON.stringify(data)).not.toContain(answers().mission.description);
  });

  it('tells nobody that a draft names them', async () => {
    await writtenBy(await server.as('elodie'));
    expect(itemsOf(await dataOf('nathalie'), 'named')).toEqual([]);
    expect(itemsOf(await dataOf('lea'), 'named')).toEqual([]);
  });

  it('gives the mails that were written to one, without a way in', async () => {
    await contractIn(server, 'awaiting-manager');
    const before = itemsOf(await dataOf('nathalie'), 'mails');
    expect(before[0]).toMatchObject({
      address: 'nathalie@demo.test',
      text: expect.stringContaining('Élodie'),
    });
    const { mails } = server.db.tables;
    await server.db.transact((tx) => tx.update(mails).set({ secret: true, text: 'https://…#jeton' }));
    const after = await dataOf('nathalie');
    expect(itemsOf(after, 'mails')).toHaveLength(before.length);
    expect(JSON.stringify(after)).not.toContain('jeton');
  });

  it('holds no token, nor the digest of one', async () => {
    const { sessions } = server.db.tables;
    const client = await server.as('elodie');
    await server.db.transact((tx) => tx.update(sessions).set({ idToken: 'jeton-du-fournisseur' }));
    const written = JSON.stringify(await client.call(endpoints.getPersonalData, {}));
    const kept = await server.db.read.select({ hash: sessions.hash }).from(sessions);
    expect(kept.length).toBeGreaterThan(0);
    for (const { hash } of kept) expect(written).not.toContain(hash);
    expect(written).not.toContain('jeton-du-fournisseur');
  });
});
