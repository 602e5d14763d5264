import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transacting } from '../../db/connection.ts';
import { openPostgres } from '../../db/postgres.ts';
import { startCluster } from '../../db/testing.cluster.ts';
import { startTestServer } from '../../platform/testing.ts';
import { changeAccount } from './change.ts';

let cluster: Awaited<ReturnType<typeof startCluster>>;
beforeAll(async () => {
  cluster = await startCluster();
}, 60_000);
afterAll(() => cluster.stop());

describe.each(['sqlite', 'postgres'] as const)('administrators at the same time on %s', (engine) => {
  it('who take each other’s role leave somebody to administer', async () => {
    const ids = ['ada', 'bob', 'cleo'];
    const server = await startTestServer(
      engine === 'sqlite' ? 'sqlite' : await openPostgres(await cluster.createDatabase()),
      { people: ids.map((id) => ({ id, roles: ['admin'] })) },
    );
    const at = new Date().toISOString();
    const outcomes = await Promise.allSettled(
      ids.map((byId, place) => {
        const asked = { id: ids[(place + 1) % ids.length] ?? '', ifMatch: '"1"' };
        return transacting(server.db, (connection) =>
          changeAccount(connection, asked, { type: 'give-roles', roles: [] }, { byId, at }),
        );
      }),
    );
    const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.problem.code] : []));
    expect(refusals).toEqual(['last-administrator']);
    const rows = await server.db.read
      .select({ roles: server.db.tables.people.roles })
      .from(server.db.tables.people);
    expect(rows.filter(({ roles }) => roles.includes('admin'))).toHaveLength(1);
    await server.close();
  });
});
