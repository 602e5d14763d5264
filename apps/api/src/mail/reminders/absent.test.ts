import { endpoints } from '@equipage/contract-api';
import { expect, it } from 'vitest';
import { contractIn, on, startContracts } from '../../contracts/testing.ts';
import { engines } from '../../db/testing.ts';
import { remindDue } from './remind.ts';

it.each(engines)(
  'reminds nobody who is away, nor of the days of their absence, on %s',
  { timeout: 30_000 },
  async (engine) => {
    const server = await startContracts(engine);
    const { db, clock } = server;
    const remind = () =>
      remindDue({ db, clock, settings: { demo: true, publicUrl: new URL('https://equipage.test') } });
    const reminded = async () => {
      const rows = await db.read.select().from(db.tables.mails);
      return rows.filter(({ kind }) => kind === 'reminder').map(({ personId }) => personId);
    };
    const sent = await contractIn(server, 'awaiting-manager');
    const body = { of: 'manager' as const, startsOn: '2026-11-24', endsOn: '2026-12-11' };
    await (await server.as('odile')).call(endpoints.recordAbsence, { ...on(sent), body });
    const byHand = async () => {
      server.forgetSessions();
      const agent = await server.as('elodie');
      return (await agent.call(endpoints.getReminders, { params: { id: sent.id } })).mayRemind;
    };

    server.waitDays(10);
    await remind();
    expect([await reminded(), await byHand()]).toEqual([[], false]);
    // Back on Monday 14 December: her first five working days end on the Friday.
    server.waitDays(24);
    await remind();
    expect([await reminded(), await byHand()]).toEqual([[], true]);
    server.waitDays(25);
    await remind();
    expect(await reminded()).toEqual(['nathalie']);
    await server.close();
  },
);
