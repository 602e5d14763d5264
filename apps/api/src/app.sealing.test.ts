import { endpoints } from '@equipage/contract-api';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Contracts, contractIn, startContracts } from './contracts/testing.ts';
import { engines } from './db/testing.ts';
import { certify, Desk, derOfCertificate, pack } from './documents/seal/testing.openssl.ts';
import { essence, pageTexts } from './documents/testing.witness.ts';
import { prepareStamping, stampedBy, startStampServer } from './documents/time-stamp/testing.server.ts';
import { readSeals } from './documents/verify/read-seal.ts';

/* From the last signature to a sealed and time-stamped file, with a real time-stamp server. */

const desk = new Desk();
let stamps: Awaited<ReturnType<typeof startStampServer>>;
beforeAll(async () => {
  prepareStamping(desk);
  stamps = await startStampServer();
}, 60_000);
afterAll(async () => {
  await stamps.close();
  desk.close();
});

describe.each(engines)('the seal of a contract on %s', { timeout: 60_000 }, (engine) => {
  let server: Contracts;
  afterEach(() => server.close());

  const viewOf = async (personId: string, id: string) =>
    (await server.as(personId)).call(endpoints.getContract, { params: { id } });
  const documentOf = async (id: string) => (await viewOf('elodie', id)).document;
  const file = async (id: string) => {
    const url = `/api/contracts/${id}/document.pdf`;
    return (await (await server.as('elodie')).inject({ method: 'GET', url })).rawPayload;
  };
  const until = (id: string, state: string) =>
    vi.waitFor(async () => expect(await documentOf(id)).toMatchObject({ state }), {
      timeout: 20_000,
      interval: 200,
    });
  const digests = async () => (await server.db.read.select().from(server.db.tables.fileDigests)).length;

  it('follows the last signature, with a key that the service made, and says that it is one', async () => {
    server = await startContracts(engine);
    const { id } = await contractIn(server, 'awaiting-executive');
    expect(await documentOf(id)).toBeNull();
    await (await server.as('etienne-lacaze')).call(endpoints.sign, {
      params: { id },
      version: (await viewOf('etienne-lacaze', id)).version,
      body: { contentHash: (await viewOf('etienne-lacaze', id)).contentHash ?? '', consent: true },
    });
    await until(id, 'sealed');
    expect(await documentOf(id)).toEqual({
      state: 'sealed',
      sealedAt: expect.any(String),
      stampedAt: null,
      selfSigned: true,
    });
    const made = await file(id);
    expect(readSeals(made)).toMatchObject([{ faults: [], stamp: null }]);
    desk.write('made.pdf', made);
    expect(desk.run('pdfsig', '-nocert', 'made.pdf')).toContain('Cachet auto-signé du contrat');
    expect((await viewOf('lea', id)).document).toBeNull();
  });

  it('is the service’s with a certificate that somebody else issued, and the paper says so', async () => {
    certify(desk, 'service', {
      issuer: 'root',
      kind: 'rsa',
      extensions: ['keyUsage=critical,nonRepudiation'],
    });
    const key = { from: 'p12', file: pack(desk, 'service', 'sésame'), password: 'sésame' } as const;
    server = await startContracts(engine, { sealing: { key, timeStamping: null } });
    const { id, verificationCode } = await contractIn(server, 'signed');
    // Whoever verifies the code meanwhile is told that the file is on its way.
    const asked = { body: { code: verificationCode ?? '' } };
    const { outcome } = await server.anonymous.call(endpoints.verify, asked);
    expect(['pending', 'signed']).toContain(outcome);
    await until(id, 'sealed');
    expect(await documentOf(id)).toMatchObject({ selfSigned: false });
    const words = essence(pageTexts(await file(id)).join(' '));
    expect(words).toContain(essence('Cachet du service'));
    expect(words).not.toContain(essence('auto-signé'));
  });

  it('awaits its time stamp for as long as it takes, in sight, and is served meanwhile', async () => {
    stamps.behave((_, response) => void response.writeHead(503).end());
    server = await startContracts(engine, {
      sealing: {
        key: null,
        timeStamping: { url: stamps.url, authorities: [derOfCertificate(desk, 'root')] },
      },
    });
    const { id } = await contractIn(server, 'signed');
    await until(id, 'stamp-pending');
    const sealed = await file(id);
    expect(readSeals(sealed)).toMatchObject([{ faults: [], stamp: null }]);
    const before = stamps.requests.length;
    await vi.waitFor(() => expect(stamps.requests.length).toBeGreaterThanOrEqual(Math.max(1, before)));

    stamps.behave((request) => stampedBy(desk, request, { signer: 'stamper' }));
    server.waitReal(60 * 60_000);
    await until(id, 'sealed');
    const stamped = await file(id);
    expect((await documentOf(id))?.stampedAt).not.toBeNull();
    expect(readSeals(stamped)).toMatchObject([{ faults: [], stamp: { faults: [] } }]);
    expect(stamped.equals(sealed)).toBe(false);
    expect(await digests()).toBe(2);
  });

  it('shows what was given up, until somebody has it tried again', async () => {
    stamps.behave(() => Buffer.from('nonsense'));
    server = await startContracts(engine, {
      sealing: { key: null, timeStamping: { url: stamps.url, authorities: [] } },
    });
    const { id } = await contractIn(server, 'signed');
    await until(id, 'stamp-pending');
    const { outbox } = server.db.tables;
    await server.db.transact((tx) => tx.update(outbox).set({ attempts: 100_000 }));
    await until(id, 'given-up');
    expect((await documentOf(id))?.sealedAt).not.toBeNull();
    stamps.behave((request) => stampedBy(desk, request, { signer: 'stamper' }));
    const officer = await server.as('odile');
    expect(await officer.call(endpoints.getSeals, {})).toMatchObject({
      certificate: { selfSigned: true, subject: 'CN=Équipage – cachet auto-signé' },
      timeStamping: true,
      waiting: [{ contractId: id, number: 'ENG-2026-0001', missing: 'stamp', nextTryAt: null }],
    });
    expect(await (await server.as('elodie')).refusal(endpoints.retrySeals, { body: {} })).toMatchObject({
      status: 403,
    });
    const retried = await (await server.as('admin')).call(endpoints.retrySeals, { body: { contractId: id } });
    // The worker may have begun, or be done.
    expect(retried.waiting.filter(({ nextTryAt }) => nextTryAt === null)).toEqual([]);
    await until(id, 'sealed');
  });
});
