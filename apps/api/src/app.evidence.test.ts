import { endpoints } from '@equipage/contract-api';
import { consent } from '@equipage/contract-text';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Contracts, contractIn, signBy, startContracts } from './contracts/testing.ts';
import { engines } from './db/testing.ts';
import { faultsOf } from './documents/testing.checker.ts';
import { essence, pageTexts } from './documents/testing.witness.ts';

/* A contract signed, taken back by a request for a change, and signed again by all: what its evidence tells, and to whom. */
describe.each(engines)('the evidence of a contract on %s', (engine) => {
  let server: Contracts;
  beforeEach(async () => {
    server = await startContracts(engine);
  });
  afterEach(() => server.close());

  async function signedAgain() {
    const changed = await contractIn(server, 'changes-requested');
    for (const signatory of ['elodie', 'nathalie', 'etienne-lacaze'])
      await signBy(await server.as(signatory), changed);
    return (await server.as('elodie')).call(endpoints.getContract, { params: { id: changed.id } });
  }

  const evidenceFor = async (personId: string, id: string) =>
    (await server.as(personId)).call(endpoints.getEvidence, { params: { id } });

  it('tells each signature that was given: who, how they were known, on which text and which sentence', async () => {
    const { id, number, contentHash, verificationCode } = await signedAgain();
    const evidence = await evidenceFor('odile', id);
    expect(evidence).toMatchObject({ contractId: id, number, state: 'signed', text: { contentHash } });
    expect(evidence.signatures.map(({ seat, name }) => [seat, name])).toEqual([
      ['agent', 'Élodie d’Aubigné'],
      ['agent', 'Élodie d’Aubigné'],
      ['manager', 'Nathalie Serra'],
      ['executive', 'Étienne Lacaze'],
    ]);
    for (const signature of evidence.signatures) {
      expect(signature).toMatchObject({
        consent,
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        authentication: { method: 'demo', source: expect.stringContaining('identité non vérifiée') },
        address: '127.0.0.1',
        onBehalfOf: null,
      });
    }
    expect(evidence.signatures.map(({ voided }) => voided?.message ?? null)).toEqual([
      'Pas le lundi.',
      null,
      null,
      null,
    ]);
    expect(evidence.signatures[0]?.voided?.cause).toContain('Modification demandée par Nathalie Serra');
    expect(evidence.file?.code).toBe(verificationCode);
    expect(evidence.history.map(({ type }) => type)).toContain('signatures-voided');
  });

  it('gives the hash of the file once it is made', async () => {
    const { id } = await signedAgain();
    await vi.waitFor(
      async () => expect((await evidenceFor('elodie', id)).file?.sha256).toMatch(/^[0-9a-f]{64}$/),
      {
        timeout: 10_000,
        interval: 200,
      },
    );
  });

  it('shows the network address of a signature to its own person and to the officer alone', async () => {
    const { id } = await signedAgain();
    const addresses = async (personId: string) =>
      (await evidenceFor(personId, id)).signatures.map(({ address }) => address !== null);
    expect(await addresses('elodie')).toEqual([true, true, false, false]);
    expect(await addresses('nathalie')).toEqual([false, false, true, false]);
    expect(await addresses('odile')).toEqual([true, true, true, true]);
  });

  it('is a file that keeps everything that is promised of one', async () => {
    const { id } = await signedAgain();
    const reader = await server.as('nathalie');
    const answer = await reader.inject({ method: 'GET', url: `/api/contracts/${id}/evidence.pdf` });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="preuve-ENG-2026-0001.pdf"',
    });
    const sections = [
      'Le contrat',
      'Signatures',
      'Signatures qui ne valent plus',
      'Le fichier',
      'Historique',
      'Journal',
    ];
    const expected = {
      title: 'Dossier de preuve, n°\u00A0ENG-2026-0001, Élodie d’Aubigné',
      headings: ['Dossier de preuve', ...sections],
    };
    expect(faultsOf(answer.rawPayload, expected)).toEqual([]);
    const words = essence(pageTexts(answer.rawPayload, 'body').join(''));
    for (const told of [consent.sentence, 'Pas le lundi.', 'Modification demandée', 'Chargée de mission'])
      expect(words).toContain(essence(told));
    expect(words.match(/Adresseréseau127\.0\.0\.1/g)).toHaveLength(1);
  });

  it('is not there before a signature, nor for those who do not see the contract whole', async () => {
    const draft = await contractIn(server, 'draft');
    expect(
      (await (await server.as('elodie')).refusal(endpoints.getEvidence, { params: { id: draft.id } })).status,
    ).toBe(404);
    await signBy(await server.as('elodie'), draft);
    for (const personId of ['stranger', 'lea', 'admin', 'marc']) {
      const client = await server.as(personId);
      for (const endpoint of [endpoints.getEvidence, endpoints.getEvidenceDocument])
        expect((await client.refusal(endpoint, { params: { id: draft.id } })).status).toBe(404);
    }
  });
});
