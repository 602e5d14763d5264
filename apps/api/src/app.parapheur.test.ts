import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { verifyTrail } from '@equipage/trail';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, on, signBy, startContracts } from './contracts/testing.ts';
import { engines } from './db/testing.ts';
import { sha256 } from './db/trail/record.ts';
import { signedElsewhere } from './documents/parapheur/testing.parapheur.ts';
import { Desk } from './documents/seal/testing.openssl.ts';
import { essence, pageTexts } from './documents/testing.witness.ts';
import { form, updated } from './documents/verify/testing.files.ts';
import { formWith } from './platform/testing.form.ts';

/* A contract that the executive signs at a signature book: its file goes there and comes back. */
describe.each(engines)('a file signed at a signature book, on %s', { timeout: 60_000 }, (engine) => {
  const desk = new Desk();
  let server: Contracts;
  let contract: ContractView;
  beforeEach(async () => {
    server = await startContracts(engine);
    await setMethod('parapheur');
    contract = await contractIn(server, 'awaiting-executive');
    return () => server.close();
  });
  afterAll(() => desk.close());

  async function setMethod(executiveMethod: 'product' | 'parapheur') {
    const admin = await server.as('admin');
    const { version, profile } = await admin.call(endpoints.getOrganisation, {});
    await admin.call(endpoints.saveOrganisation, { version, body: { ...profile, executiveMethod } });
  }
  const read = async (person = 'odile') =>
    (await server.as(person)).call(endpoints.getContract, { params: { id: contract.id } });
  const handOut = async (person = 'odile') => {
    const officer = await server.as(person);
    await officer.call(endpoints.handOutFile, { ...on(await read()), body: null });
    const url = `/api/contracts/${contract.id}/parapheur.pdf`;
    return (await officer.inject({ method: 'GET', url })).rawPayload;
  };
  const bringBack = async (bytes: Uint8Array, person = 'odile') => {
    const client = await server.as(person);
    const url = `/api/contracts/${contract.id}/parapheur/signed-file`;
    const request = await formWith(url, bytes, 'signé.pdf');
    const headers = { ...request.headers, 'if-match': `"${(await read()).version}"` };
    const answer = await client.inject({ ...request, headers });
    return { status: answer.statusCode, body: answer.json() };
  };
  const signed = (bytes: Uint8Array, at = server.clock.real()) => signedElsewhere(desk, bytes, { at });
  const send = async (bytes: Uint8Array) => (await server.anonymous.inject(form(bytes))).json();

  it('is handed out once, whole, and is the same file as long as nothing is signed anew', async () => {
    const officer = await server.as('odile');
    const { id } = contract;
    expect(await officer.call(endpoints.getParapheur, { params: { id } })).toEqual({ handedOut: null });
    const bytes = await handOut();
    expect(await handOut('etienne-lacaze')).toEqual(bytes);
    const text = essence(pageTexts(bytes).join(''));
    for (const words of [
      'Signature électronique portée par ce fichier',
      'La date du contrat est celle de la signature électronique que porte ce fichier.',
      'si cette signature est postérieure au 1er décembre 2026',
      'signature électronique au parapheur du directeur général des services',
    ])
      expect(text).toContain(essence(words));
    expect(text).not.toContain(essence('Projet de contrat'));
    const { items } = await officer.call(endpoints.getHistory, { params: { id } });
    expect(items.filter(({ type }) => type === 'file-handed-out')).toHaveLength(1);
    expect(items.at(-1)?.summary).toBe('Fichier à signer au parapheur remis à Odile Kern.');
    expect(await send(bytes)).toMatchObject({ outcome: 'draft', contract: null });
  });

  it('comes back as the contract’s own file, with what was established of it', async () => {
    const bytes = await handOut();
    const file = await signed(bytes);
    const { status, body } = await bringBack(file);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'signed',
      document: { state: 'parapheur', sealedAt: null },
      signatures: [{}, {}, { seat: 'executive', method: 'parapheur', person: { id: 'etienne-lacaze' } }],
    });
    const agent = await server.as('elodie');
    const final = await agent.inject({ method: 'GET', url: `/api/contracts/${contract.id}/document.pdf` });
    expect(final.rawPayload).toEqual(file);
    expect(essence(pageTexts(file).join(''))).toContain(essence(body.verificationCode));

    const evidence = await agent.call(endpoints.getEvidence, { params: { id: contract.id } });
    expect(evidence.signatures.at(-1)).toMatchObject({
      name: 'Étienne Lacaze',
      paper: null,
      parapheur: {
        sameFile: 'same-bytes',
        certificate: { subject: 'LACAZE Étienne', issuer: 'LACAZE Étienne' },
        dated: 'signature',
        broughtBackBy: 'Odile Kern',
      },
    });
    const lines = [evidence.trail.header, ...evidence.trail.rows].map((line) => JSON.stringify(line));
    expect(await verifyTrail(lines, { sha256 })).toMatchObject({ fault: null });
    const pdf = await agent.inject({ method: 'GET', url: `/api/contracts/${contract.id}/evidence.pdf` });
    const printed = essence(pageTexts(pdf.rawPayload).join(''));
    for (const words of [
      'Au nom de LACAZE Étienne',
      'cette autorité n’a pas été vérifiée ici',
      'Le fichier rendu commence, octet pour octet, par celui qui a été remis',
      'le fichier est celui que le parapheur a rendu signé',
    ])
      expect(printed).toContain(essence(words));
    expect(evidence.history.at(-2)?.summary).toContain('certificat au nom de LACAZE Étienne');
  });

  it('is recognised by whoever verifies it, and so is a change of it', async () => {
    const bytes = await handOut();
    const file = await signed(bytes);
    const brought = await bringBack(file);
    expect(brought.status).toBe(200);
    const { verificationCode } = brought.body;
    const known = { outcome: 'signed', contract: { file: { state: 'parapheur' } } };
    expect(await send(file)).toMatchObject(known);
    const byCode = { body: { code: verificationCode } };
    expect(await server.anonymous.call(endpoints.verify, byCode)).toMatchObject(known);
    const flipped = Buffer.from(file);
    flipped.writeUInt8((flipped[2000] ?? 0) ^ 1, 2000);
    for (const other of [flipped, Buffer.concat([file, Buffer.of(10)]), await updated(file, 2)])
      expect(await send(other)).toMatchObject({ outcome: 'altered', contract: { number: contract.number } });
    expect(await send(bytes)).toMatchObject({ outcome: 'draft' });
    const foreign = await signedElsewhere(desk, Buffer.from(await otherFile()), { at: server.clock.real() });
    expect(await send(foreign)).toMatchObject({ outcome: 'foreign', contract: null });
  });

  /** Something else that the executive signs with the same certificate. */
  async function otherFile(): Promise<Uint8Array> {
    const { PDF } = await import('@libpdf/core');
    const pdf = PDF.create();
    pdf.addPage();
    return pdf.save();
  }

  it('is refused with a reason when it is not that file, signed', async () => {
    expect(await bringBack(Buffer.from('%PDF-1.7'))).toMatchObject({
      status: 409,
      body: { code: 'nothing-handed-out' },
    });
    const bytes = await handOut();
    const reasons = async (file: Uint8Array) => {
      const { status, body } = await bringBack(file);
      return [status, body.code, body.errors?.[0]?.code];
    };
    expect(await reasons(Buffer.from('GIF89a'))).toEqual([422, 'file-not-taken', 'not-a-pdf']);
    expect(await reasons(bytes)).toEqual([422, 'file-not-taken', 'unsigned']);
    expect(await reasons(Buffer.concat([await signed(bytes), Buffer.of(10)]))).toEqual([
      422,
      'file-not-taken',
      'bytes-after',
    ]);
    const covering = { page: 1, rect: [130, 300, 500, 500] };
    const hiding = await signedElsewhere(desk, bytes, { at: server.clock.real(), seen: covering });
    expect((await bringBack(hiding)).body.errors[0]).toMatchObject({
      code: 'covered-words',
      detail: expect.stringContaining('recouvre des mots\u00A0: page\u00A02.'),
    });
    expect((await bringBack(Buffer.alloc(30 * 1024 * 1024))).status).toBe(413);
    const early = await signed(bytes, new Date(server.clock.real().getTime() - 3_600_000));
    expect(await reasons(early)).toEqual([422, 'signed-at-out-of-range', 'signed-at-out-of-range']);
    expect((await read()).state).toBe('awaiting-executive');
  });

  it('is nobody else’s to carry, and no way but the setting’s', async () => {
    const bytes = await handOut();
    for (const person of ['elodie', 'nathalie', 'lea'])
      expect((await bringBack(await signed(bytes), person)).status).toBe(403);
    for (const person of ['admin', 'stranger'])
      expect((await bringBack(await signed(bytes), person)).status).toBe(404);
    await setMethod('product');
    expect(await bringBack(await signed(bytes))).toMatchObject({
      status: 409,
      body: { code: 'parapheur-not-in-use' },
    });
  });

  it('is handed out anew once it is signed anew: the one from before is another contract', async () => {
    const before = await handOut();
    const executive = await server.as('etienne-lacaze');
    const message = { message: 'Un jour de moins.' };
    await executive.call(endpoints.requestChange, { ...on(await read()), body: message });
    server.waitReal(120_000);
    for (const signatory of ['elodie', 'nathalie']) await signBy(await server.as(signatory), contract);
    expect((await bringBack(await signed(before))).body).toMatchObject({ code: 'nothing-handed-out' });
    const after = await handOut();
    expect(after.equals(before)).toBe(false);
    expect((await bringBack(await signed(before))).body.errors[0].code).toBe('other-document');
    expect((await bringBack(await signed(after))).status).toBe(200);
  });
});
