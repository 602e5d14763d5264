import { endpoints } from '@equipage/contract-api';
import { afterEach, describe, expect, it } from 'vitest';
import {
  answers,
  type Contracts,
  contractIn,
  on,
  signBy,
  startContracts,
  writtenBy,
} from '../contracts/testing.ts';
import { engines } from '../db/testing.ts';

/* What people are told of the acts on a contract, from the interface to the mailbox. */

describe.each(engines)('the mails of a contract on %s', { timeout: 30_000 }, (engine) => {
  let server: Contracts;
  afterEach(() => server.close());

  const mails = async () => {
    const rows = await server.db.read.select().from(server.db.tables.mails);
    return rows.map(({ personId, kind, subject, text, html }) => ({ personId, kind, subject, text, html }));
  };
  const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
  const toldOf = async (kind: string) =>
    (await mails()).filter((mail) => mail.kind === kind).map(({ personId }) => personId);

  it('asks the manager to decide, with the figures that matter and the very page', async () => {
    server = await startContracts(engine);
    const { id } = await contractIn(server, 'awaiting-manager');
    const [asked, receipt, ...others] = await mails();
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ personId: 'nathalie', kind: 'to-decide' });
    const text = plain(asked?.text ?? '');
    expect(text).toContain(
      '2 h par semaine travaillée, 2 dates, des déplacements ponctuels, jusqu’au 31 mai 2027',
    );
    expect(text).toContain(`\nhttp://127.0.0.1:3000/a-decider/${id}\n`);
    expect(text.match(/http:\/\//g)).toHaveLength(1);
    expect(asked?.html).toContain(`href="http://127.0.0.1:3000/a-decider/${id}"`);
    expect(plain(asked?.subject ?? '')).toBe('Élodie d’Aubigné demande votre accord pour rejoindre le Lab’');
    expect(receipt).toMatchObject({ personId: 'elodie', kind: 'signature-receipt' });
    expect(receipt?.subject).toContain('Mme\u00A0Serra');
  });

  it('asks who stands in for the manager today too, and says why', async () => {
    server = await startContracts(engine);
    const { standIns } = server.db.tables;
    const stead = {
      holderId: 'nathalie',
      kind: 'substitution' as const,
      namedById: 'nathalie',
      namedAt: '2026-11-01T08:00:00.000Z',
    };
    await server.db.transact(async (tx) => {
      await tx
        .insert(standIns)
        .values({ ...stead, id: 's1', standInId: 'lea', startsOn: '2026-01-01', endsOn: '2026-12-31' });
      await tx
        .insert(standIns)
        .values({ ...stead, id: 's2', standInId: 'odile', startsOn: '2025-01-01', endsOn: '2025-12-31' });
    });
    await contractIn(server, 'awaiting-manager');
    expect((await toldOf('to-decide')).toSorted()).toEqual(['lea', 'nathalie']);
    const asked = (await mails()).find(({ kind, personId }) => kind === 'to-decide' && personId === 'lea');
    expect(asked?.text).toContain('parce que vous remplacez aujourd’hui la personne');
  });

  it('says who asks for a change and why, as it was written', async () => {
    server = await startContracts(engine);
    await contractIn(server, 'changes-requested');
    const told = (await mails()).find(
      ({ kind, personId }) => kind === 'change-request' && personId === 'elodie',
    );
    expect(told?.subject).toBe('Nathalie Serra vous demande de modifier votre contrat');
    expect(told?.text).toContain('> Pas le lundi.');
    expect(told?.html).toContain('<blockquote>Pas le lundi.</blockquote>');
  });

  it('tells a refusal to everybody it concerns, and to nobody else', async () => {
    server = await startContracts(engine);
    await contractIn(server, 'declined');
    expect((await toldOf('refusal')).toSorted()).toEqual(['elodie', 'lea', 'odile']);
    const lead = (await mails()).find(({ kind, personId }) => kind === 'refusal' && personId === 'lea');
    expect(lead?.text).toContain('> Trop de travail.');
    expect(lead?.text).not.toContain('par semaine');
  });

  it('tells the last signature to everybody, and one mail each of a signature given twice', async () => {
    server = await startContracts(engine);
    const { id } = await contractIn(server, 'awaiting-executive');
    const executive = await server.as('etienne-lacaze');
    const view = await executive.call(endpoints.getContract, { params: { id } });
    const body = { contentHash: view.contentHash ?? '', consent: true as const };
    const both = await Promise.allSettled(
      [1, 2].map(() => executive.call(endpoints.sign, { ...on(view), body })),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await toldOf('conclusion')).toSorted()).toEqual(['elodie', 'lea', 'nathalie', 'odile']);
  });

  it('tells the dates that fall away when the last signature comes late', async () => {
    server = await startContracts(engine);
    const { id } = await contractIn(server, 'awaiting-executive');
    server.waitDays(20);
    await signBy(await server.as('etienne-lacaze'), { id });
    const told = (await mails()).filter(({ kind }) => kind === 'conclusion');
    expect(told).toHaveLength(4);
    for (const { text } of told)
      expect(plain(text)).toContain('la date du 8 décembre 2026, antérieure à la prise d’effet, est retirée');
  });

  it('writes nothing when the act is refused', async () => {
    server = await startContracts(engine);
    const draft = await writtenBy(await server.as('elodie'), answers());
    const body = { contentHash: '0'.repeat(64), consent: true as const };
    await (await server.as('elodie')).refusal(endpoints.sign, { ...on(draft), body });
    expect(await mails()).toEqual([]);
  });
});
