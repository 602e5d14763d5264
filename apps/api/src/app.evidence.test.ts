import { endpoints } from '@equipage/contract-api';
import { consent } from '@equipage/contract-text';
import { verifyTrail } from '@equipage/trail';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answers,
  type Contracts,
  contractIn,
  on,
  signBy,
  startContracts,
  writtenBy,
} from './contracts/testing.ts';
import { engines } from './db/testing.ts';
import { sha256 } from './db/trail/record.ts';
import { faultsOf } from './documents/testing.checker.ts';
import { essence, pageTexts } from './documents/testing.witness.ts';
import { formWith } from './platform/testing.form.ts';

/** The extract as a file of one line a row. */
const linesOf = ({ header, rows }: { header: object; rows: object[] }) =>
  [header, ...rows].map((line) => JSON.stringify(line));

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

  /** Another contract, whose acts are the last of the trail. */
  async function signedByPaul() {
    const given = answers();
    const paul = await server.as('paul');
    const identity = { ...given.identity, firstName: 'Paul', lastName: 'Petit' };
    const service = { ...given.service, managerId: 'etienne-lacaze' };
    await signBy(paul, await writtenBy(paul, { ...given, identity, service }));
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

  it('carries what the trail holds of the contract, which verifies by itself, and the end of the whole trail', async () => {
    const { id } = await signedAgain();
    await signedByPaul();
    const { trail } = await evidenceFor('odile', id);
    const verdict = await verifyTrail(linesOf(trail), { sha256 });
    expect(verdict).toMatchObject({ fault: null, sound: trail.rows.length });
    expect(verdict.opened).toBeGreaterThan(trail.rows.length);
    const head = await (await server.as('admin')).call(endpoints.getTrailHead, {});
    expect(trail.header).toMatchObject({
      contractId: id,
      head: { position: head.position, hash: head.hash },
    });
    expect(head.position).toBeGreaterThan(trail.rows.length);
  });

  it('opens to each reader what they may read, and to nobody what was answered on the way', async () => {
    const { id } = await signedAgain();
    for (const [reader, addresses] of [
      ['elodie', 2],
      ['nathalie', 1],
      ['odile', 4],
    ] as const) {
      const { trail, text } = await evidenceFor(reader, id);
      expect(await verifyTrail(linesOf(trail), { sha256 })).toMatchObject({ fault: null });
      const opened = trail.rows.flatMap((row) =>
        Object.keys(row.opened ?? {}).map((pointer) => ({ record: row.record, pointer })),
      );
      const pointers = opened.map(({ pointer }) => pointer);
      expect(pointers.filter((pointer) => pointer === '/data/signature/address')).toHaveLength(addresses);
      expect(opened.filter(({ record }) => String(record.type).endsWith('-answered'))).toEqual([]);
      expect(pointers).not.toContain('/data/content');
      const texts = opened.filter(({ pointer }) => pointer === '/data/frozen/text');
      expect(texts.length).toBeGreaterThan(0);
      for (const { record } of texts)
        expect(record.data).toMatchObject({ frozen: { hash: text?.contentHash } });
    }
  });

  it('states what became of the seal of the file', async () => {
    const { id } = await signedAgain();
    const seal = async () => (await evidenceFor('elodie', id)).file?.seal;
    expect(await seal()).toBeDefined();
    await vi.waitFor(
      async () => expect(await seal()).toMatchObject({ state: 'sealed', selfSigned: true, stampedAt: null }),
      { timeout: 10_000, interval: 200 },
    );
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
    expect(words).toMatch(/Findujournal,empreinte[0-9a-f]{64}/);
    expect(words.match(/Adresseréseau127\.0\.0\.1/g)).toHaveLength(1);
  });

  it('says of a signature on paper who recorded it and from which scan, and asks of nobody’s account', async () => {
    const sent = await contractIn(server, 'awaiting-manager');
    const officer = await server.as('odile');
    const scan = Buffer.from('%PDF-1.7');
    const added = await officer.inject(await formWith(`/api/contracts/${sent.id}/scans`, scan, 'x.pdf'));
    const said = { signedOn: '2026-11-23', name: 'Nathalie Serra', capacity: 'Cheffe du service' };
    const body = { ...said, contentHash: sent.contentHash ?? '', scan: added.json().sha256 };
    await officer.call(endpoints.recordSignature, { ...on(sent), body });
    const { signatures } = await evidenceFor('odile', sent.id);
    expect(signatures.at(-1)?.paper).toEqual({
      signedOn: '2026-11-23',
      scan: body.scan,
      recordedBy: 'Odile Kern',
    });
    const url = `/api/contracts/${sent.id}/evidence.pdf`;
    const words = essence(
      pageTexts((await officer.inject({ method: 'GET', url })).rawPayload, 'body').join(''),
    );
    for (const told of [
      '23 novembre 2026, sur papier',
      'Signature manuscrite, sur papier',
      'Enregistrée par Odile Kern',
      `Papier (SHA-256) ${body.scan}`,
      'signature manuscrite sur papier de la supérieure hiérarchique',
    ])
      expect(words).toContain(essence(told));
    expect(words.match(/Consentement/g)).toHaveLength(1);
    expect(words.match(/Compte/g)).toHaveLength(2);
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
