import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { formWith } from '../platform/testing.form.ts';
import { type Contracts, contractIn, on, startContracts } from './testing.ts';

const scans = {
  pdf: Buffer.from('%PDF-1.7\n%%EOF'),
  jpeg: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  png: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
};

describe.each(engines)('a signature on paper, on %s', (engine) => {
  let server: Contracts;
  let contract: ContractView;
  beforeEach(async () => {
    server = await startContracts(engine);
    contract = await contractIn(server, 'awaiting-manager');
  });
  afterEach(() => server.close());

  async function addScan(bytes: Uint8Array, name = 'signé.pdf', person = 'odile') {
    const client = await server.as(person);
    const answer = await client.inject(await formWith(`/api/contracts/${contract.id}/scans`, bytes, name));
    return { status: answer.statusCode, body: answer.json() };
  }

  const said = (scan: string) => ({
    contentHash: contract.contentHash ?? '',
    signedOn: '2026-11-23',
    name: 'Nathalie Serra',
    capacity: 'Cheffe du service',
    scan,
  });

  it('is recorded by the officer with its scan, for the seat whose turn it is', async () => {
    const officer = await server.as('odile');
    const { body } = await addScan(scans.pdf);
    const view = await officer.call(endpoints.recordSignature, { ...on(contract), body: said(body.sha256) });
    expect(view).toMatchObject({
      state: 'awaiting-executive',
      signatures: [
        { seat: 'agent', paper: null },
        {
          seat: 'manager',
          person: { id: 'nathalie' },
          method: 'paper',
          paper: { signedOn: '2026-11-23', scan: body.sha256 },
        },
      ],
    });
    const url = `/api/contracts/${contract.id}/scans/${body.sha256}`;
    const manager = await server.as('nathalie');
    expect((await manager.inject({ method: 'GET', url })).rawPayload).toEqual(scans.pdf);
    for (const person of ['lea', 'stranger', 'admin'])
      expect((await (await server.as(person)).inject({ method: 'GET', url })).statusCode).toBe(404);
    const { items } = await officer.call(endpoints.getHistory, { params: { id: contract.id } });
    expect(items.at(-2)?.summary).toContain(
      'Signature sur papier de Nathalie Serra, supérieure hiérarchique, donnée le 23 novembre 2026',
    );
  });

  it('needs the paper, a right day, the very text and the officer', async () => {
    const officer = await server.as('odile');
    const refusal = async (body: Partial<ReturnType<typeof said>>, person = officer) =>
      (
        await person.refusal(endpoints.recordSignature, {
          ...on(contract),
          body: { ...said(sha256), ...body },
        })
      ).code;
    const { sha256 } = (await addScan(scans.pdf)).body;
    expect(await refusal({ scan: 'a'.repeat(64) })).toBe('unknown-scan');
    expect(await refusal({ signedOn: '2026-11-24' })).toBe('signed-on-out-of-range');
    expect(await refusal({ signedOn: '2026-11-22' })).toBe('signed-on-out-of-range');
    expect(await refusal({ contentHash: 'a'.repeat(64) })).toBe('text-changed');
    expect(await refusal({ name: ' ' })).toBe('invalid-input');
    expect(await refusal({}, await server.as('nathalie'))).toBe('role-needed');
    expect(await refusal({ name: 'a\u202Eb' })).toBe('invalid-input');
  });

  it('takes a PDF, a JPEG or a PNG by what is in it, and nothing else', async () => {
    for (const bytes of Object.values(scans)) expect((await addScan(bytes, 'x.exe')).status).toBe(200);
    const wrong = ['', '<svg onload="x">', 'PK\u0003\u0004', 'GIF89a', ' %PDF-1.7', '\u0000'];
    for (const text of wrong)
      expect(await addScan(Buffer.from(text))).toMatchObject({ status: 422, body: { code: 'not-a-scan' } });
    const large = Buffer.concat([scans.pdf, Buffer.alloc(20 * 1024 * 1024)]);
    expect(await addScan(large)).toMatchObject({ status: 413, body: { code: 'file-too-large' } });
    expect((await addScan(scans.pdf, 'x.pdf', 'elodie')).status).toBe(403);
    const client = await server.as('odile');
    const url = `/api/contracts/${contract.id}/scans`;
    const other = await client.inject(await formWith(url, scans.pdf, 'x.pdf', 'other'));
    expect(other.statusCode).toBe(422);
    const json = await client.inject({ method: 'POST', url, payload: {} });
    expect(json.statusCode).toBe(400);
  });
});
