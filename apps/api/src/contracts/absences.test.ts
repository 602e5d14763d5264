import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { type Contracts, contractIn, on, startContracts } from './testing.ts';

const week = { of: 'agent' as const, startsOn: '2026-12-07', endsOn: '2026-12-11' };

describe.each(engines)('an absence on %s', { timeout: 30_000 }, (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
    return () => server.close();
  });
  const record = async (who: string, view: ContractView, body: object = week) =>
    (await (
      await server.as(who)
    ).call(endpoints.recordAbsence, {
      ...on(view),
      body: { ...week, ...body },
    })) as ContractView;
  const mails = async (kind: string) => {
    const rows = await server.db.read.select().from(server.db.tables.mails);
    return rows.filter((mail) => mail.kind === kind);
  };

  it('is recorded by the manager: dates fall away, everybody concerned is told, the lead of the dates alone', async () => {
    const signed = await contractIn(server, 'signed');
    const recorded = await record('nathalie', signed);
    expect(recorded.absences).toMatchObject([{ ...week, personId: 'elodie', name: 'Élodie d’Aubigné' }]);
    expect(recorded.content.commitment.plannedDates).toEqual([
      { date: '2027-01-19', from: '14:00', to: '17:30' },
    ]);
    expect(recorded).toMatchObject({ term: signed.term, contentHash: signed.contentHash });
    const told = await mails('absence');
    expect(told.map(({ personId }) => personId)).toEqual(['elodie', 'lea']);
    expect(told[0]?.text).toContain('du 7 décembre 2026 au 11 décembre 2026');
    expect(told[1]?.text).toContain('8 décembre 2026');
    expect(told[1]?.text).not.toContain('11 décembre');
    const lead = await (await server.as('lea')).call(endpoints.getContract, { params: { id: signed.id } });
    expect(lead.absences).toEqual([]);
    const news = await (await server.as('lea')).call(endpoints.listNews, {});
    expect(news.items.some(({ summary }) => summary.includes('Absence'))).toBe(false);
  });

  it('is corrected, and withdrawn, by whoever records', async () => {
    const recorded = await record('odile', await contractIn(server, 'signed'));
    const absenceId = recorded.absences[0]?.id ?? '';
    const nathalie = await server.as('nathalie');
    const body = { absenceId, startsOn: '2026-12-07', endsOn: '2027-01-20' };
    const corrected = await nathalie.call(endpoints.correctAbsence, { ...on(recorded), body });
    expect(corrected).toMatchObject({ absences: [{ endsOn: '2027-01-20' }] });
    expect((corrected as ContractView).content.commitment.plannedDates).toEqual([]);
    const none = (await nathalie.call(endpoints.withdrawAbsence, {
      ...on(corrected as ContractView),
      body: { absenceId },
    })) as ContractView;
    expect(none.absences).toEqual([]);
    expect(
      await nathalie.refusal(endpoints.withdrawAbsence, { ...on(none), body: { absenceId } }),
    ).toMatchObject({ status: 409, code: 'no-absence' });
    const history = await nathalie.call(endpoints.getHistory, { params: { id: none.id } });
    expect(history.items.map(({ type }) => type).slice(-3)).toEqual([
      'absence-recorded',
      'absence-corrected',
      'absence-withdrawn',
    ]);
  });

  it('of the executive is the officer’s, from its first day to its withdrawal', async () => {
    const recorded = await record('odile', await contractIn(server, 'signed'), { of: 'executive' });
    const body = { absenceId: recorded.absences[0]?.id ?? '' };
    const nathalie = await server.as('nathalie');
    const refused = await nathalie.refusal(endpoints.withdrawAbsence, { ...on(recorded), body });
    expect(refused).toMatchObject({ status: 403, code: 'not-your-seat' });
    const odile = await server.as('odile');
    expect(await odile.call(endpoints.withdrawAbsence, { ...on(recorded), body })).toMatchObject({
      absences: [],
    });
  });

  it('is nobody else’s to record, and has no reason', async () => {
    const signed = await contractIn(server, 'signed');
    for (const who of ['elodie', 'etienne-lacaze', 'lea'])
      expect(
        (await (await server.as(who)).refusal(endpoints.recordAbsence, { ...on(signed), body: week })).status,
      ).toBe(403);
    const reasoned = { ...week, reason: 'Vacances' };
    expect(
      (await (await server.as('odile')).refusal(endpoints.recordAbsence, { ...on(signed), body: reasoned }))
        .status,
    ).toBe(422);
  });
});
