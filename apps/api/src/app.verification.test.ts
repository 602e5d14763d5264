import { createHash } from 'node:crypto';
import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, startContracts, writtenBy } from './contracts/testing.ts';
import { engines } from './db/testing.ts';
import { openKey } from './documents/seal/open-key.ts';
import { sealFile } from './documents/seal/seal-file.ts';
import { makeSelfSigned } from './documents/seal/self-signed.ts';
import { sealNote, unsealed } from './documents/seal/testing.sealed.ts';
import { finalFile, form, sealedFile, updated } from './documents/verify/testing.files.ts';
import { Verifier } from './documents/verify/verifier.ts';
import { verifyFile } from './documents/verify/verify.ts';

/* What anyone may ask of a contract in their hands. */

describe.each(engines)('verifying on %s', { timeout: 60_000 }, (engine) => {
  let server: Contracts;
  let contract: ContractView;
  let file: Buffer;
  beforeAll(async () => {
    server = await startContracts(engine);
    contract = await contractIn(server, 'signed');
    file = await finalFile(await server.as('elodie'), contract.id);
  }, 60_000);
  afterAll(() => server.close());

  const code = () => contract.verificationCode ?? '';
  const ask = (body: { code: string } | { sha256: string }) =>
    server.anonymous.call(endpoints.verify, { body });
  const send = async (bytes: Uint8Array) => {
    const answer = await server.anonymous.inject(form(bytes));
    expect(answer.statusCode).toBe(200);
    return answer.json();
  };
  const signed = {
    outcome: 'signed',
    contractId: null,
    contract: {
      number: 'ENG-2026-0001',
      term: { startsOn: '2026-12-01', endsOn: '2027-05-31' },
      signatures: [{ seat: 'agent' }, { seat: 'manager' }, { seat: 'executive' }],
      file: { state: 'sealed', selfSigned: true },
    },
  };

  it('knows the file that was signed, its digest and its code, and names nobody', async () => {
    const sha256 = createHash('sha256').update(file).digest('hex');
    for (const answer of [await send(file), await ask({ sha256 }), await ask({ code: code() })]) {
      expect(answer).toMatchObject(signed);
      expect(JSON.stringify(answer)).not.toMatch(/Élodie|Aubigné|Serra|Lacaze|elodie|nathalie/);
    }
  });

  it('knows the file that was signed even when it cannot be read in time', async () => {
    const hurried = new Verifier(1);
    expect(await hurried.read(file)).toBeNull();
    expect(await verifyFile(server.db, hurried, file, null)).toMatchObject(signed);
    const other = await verifyFile(server.db, hurried, Buffer.concat([file, Buffer.of(0x0a)]), null);
    expect(other).toMatchObject({ outcome: 'unknown', contract: null });
    await hurried.close();
  });

  it('reads a code however it is typed, and says nothing of one that was not given', async () => {
    const typed = ` ${code().toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(await ask({ code: typed })).toMatchObject(signed);
    for (const other of ['0000-0000-0000', 'ENG-2026-0001', '', '💌'])
      expect(await ask({ code: other })).toEqual({
        outcome: 'unknown',
        contract: null,
        encrypted: false,
        contractId: null,
      });
  });

  it('leads those who may read the contract to it, and nobody else', async () => {
    const linkOf = async (personId: string) =>
      (await (await server.as(personId)).call(endpoints.verify, { body: { code: code() } })).contractId;
    expect(await linkOf('elodie')).toBe(contract.id);
    expect(await linkOf('odile')).toBe(contract.id);
    for (const other of ['stranger', 'admin', 'lea', 'marc']) expect(await linkOf(other)).toBeNull();
  });

  it('sees that a file is no longer what was sealed', async () => {
    const flipped = Buffer.from(file);
    flipped.writeUInt8((flipped[2000] ?? 0) ^ 1, 2000);
    const unsignedRoom = Buffer.from(file);
    unsignedRoom.write('1', file.lastIndexOf('0>'), 'latin1');
    const withoutSeal = file.subarray(0, file.indexOf('/Type /Sig'));
    const appended = Buffer.concat([file, Buffer.of(10)]);
    for (const bytes of [flipped, unsignedRoom, appended, await updated(file, 2), withoutSeal])
      expect(await send(bytes)).toMatchObject({ outcome: 'altered', contract: { number: 'ENG-2026-0001' } });
    // Nothing of ours is left to read in it.
    expect((await send(file.subarray(0, 5000))).outcome).toBe('unknown');
  });

  it('takes no other key for its own, whatever the file says', async () => {
    expect(await send(await sealedFile())).toMatchObject({ outcome: 'foreign', contract: null });
    const key = await openKey({
      from: 'self-signed',
      ...makeSelfSigned('Équipage – cachet auto-signé', new Date()),
    });
    const contact = `http://127.0.0.1:3000/verifier#${code()}`;
    const lookAlike = await sealFile(unsealed(), key, { ...sealNote, contact });
    expect(await send(lookAlike)).toMatchObject({ outcome: 'foreign', contract: null });
  });

  it('knows a *projet*, and what is no PDF', async () => {
    const paul = await server.as('paul');
    const { id } = await writtenBy(paul);
    const draft = await paul.inject({ method: 'GET', url: `/api/contracts/${id}/document.pdf` });
    expect(await send(draft.rawPayload)).toMatchObject({ outcome: 'draft', contract: null });
    expect(await send(Buffer.from('Bonjour'))).toMatchObject({ outcome: 'not-a-pdf' });
    expect(await send(unsealed())).toMatchObject({ outcome: 'unknown' });
  });

  it('refuses what is not one file, in plain words', async () => {
    const refusal = async (request: ReturnType<typeof form>) => {
      const answer = await server.anonymous.inject(request);
      return { status: answer.statusCode, code: answer.json().code };
    };
    const tooLarge = Buffer.alloc(20 * 1024 * 1024 + 1, '%');
    expect(await refusal(form(tooLarge))).toEqual({ status: 413, code: 'file-too-large' });
    expect(await refusal(form(file, 'other'))).toEqual({ status: 422, code: 'invalid-input' });
    expect(await refusal({ ...form(file), payload: Buffer.from('--boundary--') })).toMatchObject({
      status: 422,
    });
    const cut = form(file);
    expect(await refusal({ ...cut, payload: cut.payload.subarray(0, -40) })).toMatchObject({ status: 400 });
    for (const body of [{}, { code: 'a', sha256: 'b' }, { sha256: 'XYZ' }, { code: 1 }, { other: 1 }])
      expect(await server.anonymous.refusal(endpoints.verify, { body: body as never })).toMatchObject({
        status: 422,
      });
  });

  it('takes a form on this route and on no other, and from no other site', async () => {
    const foreign = form(file);
    const headers = { ...foreign.headers, origin: 'https://evil.example' };
    expect((await server.anonymous.inject({ ...foreign, headers })).statusCode).toBe(403);
    const elsewhere = { ...foreign, url: '/api/session/demo' };
    expect((await server.anonymous.inject(elsewhere)).statusCode).toBe(403);
    const own = { ...elsewhere, headers: { ...foreign.headers, origin: 'http://127.0.0.1:3000' } };
    expect((await server.anonymous.inject(own)).statusCode).toBe(415);
  });
});

describe.each(engines)('the limits of verifying on %s', { timeout: 60_000 }, (engine) => {
  it('hold for one address, and for one code whoever asks, outside the demonstration', async () => {
    const settings = {
      demo: false,
      publicUrl: new URL('https://equipage.example'),
      trustedProxies: ['127.0.0.1'],
    };
    const server = await startContracts(engine, settings);
    const from = (address: string, code: string) =>
      server.anonymous
        .inject({
          method: 'POST',
          url: '/api/verifications',
          headers: { 'x-forwarded-for': address },
          payload: { code },
        })
        .then(({ statusCode }) => statusCode);
    const many = (times: number, one: (time: number) => Promise<number>) =>
      Promise.all(Array.from({ length: times }, (_, time) => one(time)));

    const byAddress = await many(32, (time) => from('192.0.2.1', `0000-0000-${1000 + time}`));
    expect(byAddress.filter((status) => status === 429)).toHaveLength(2);
    const byCode = await many(22, (time) => from(`192.0.2.${10 + time}`, '7K4M-QX2P-9TRD'));
    expect(byCode.filter((status) => status === 429)).toHaveLength(2);
    expect(await from('192.0.2.200', '7k4m qx2p 9trd')).toBe(429);
    server.waitReal(61_000);
    expect(await from('192.0.2.1', '7K4M-QX2P-9TRD')).toBe(200);
    const rows = await server.db.read.select().from(server.db.tables.rateLimits);
    expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|7K4M/);
    await server.close();
  });
});
