import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../db/testing.ts';
import { clientOf } from '../platform/testing.ts';
import { type Contracts, contractIn, startContracts } from './testing.ts';

const minute = 60_000;

describe.each(engines)('signing on %s', (engine) => {
  let server: Contracts;
  let waiting: ContractView;
  beforeEach(async () => {
    server = await startContracts(engine);
    waiting = await contractIn(server, 'awaiting-manager');
  });
  afterEach(() => server.close());

  /** The manager, whom their organisation asked who they are so long ago. */
  async function managerSince(milliseconds: number) {
    const at = new Date(server.clock.real().getTime() - milliseconds).toISOString();
    const authentication = { method: 'oidc', issuer: 'https://id.test', subject: 'n', at } as const;
    const token = await server.sessions.open('nathalie', authentication, { address: '192.0.2.7' });
    return clientOf(server.http, `equipage=${token}`);
  }
  const body = (contentHash = waiting.contentHash ?? '') => ({ contentHash, consent: true as const });
  const given = (hash?: string) => ({
    params: { id: waiting.id },
    version: waiting.version,
    body: body(hash),
  });

  it('asks who signs within the last quarter of an hour, and keeps how and when it did', async () => {
    const late = await managerSince(15 * minute + 1);
    expect(await late.refusal(endpoints.sign, given())).toMatchObject({
      status: 403,
      code: 'fresh-authentication-needed',
    });
    const fresh = await managerSince(15 * minute);
    const { signatures } = await fresh.call(endpoints.sign, given());
    expect(signatures.at(-1)).toMatchObject({ seat: 'manager', method: 'oidc' });
  });

  it('asks it after the version and the state, before the hash', async () => {
    const late = await managerSince(60 * minute);
    const another = given('0'.repeat(64));
    expect(await late.refusal(endpoints.sign, { ...another, version: 1 })).toMatchObject({ status: 412 });
    expect(await late.refusal(endpoints.sign, another)).toMatchObject({
      code: 'fresh-authentication-needed',
    });
    const fresh = await managerSince(0);
    expect(await fresh.refusal(endpoints.sign, another)).toMatchObject({ code: 'text-changed' });
    await fresh.call(endpoints.sign, given());
    const signed = { ...given(), version: waiting.version + 1 };
    expect(await late.refusal(endpoints.sign, signed)).toMatchObject({ code: 'already-signed' });
  });

  it('asks it for each of several, and of no other act', async () => {
    const late = await managerSince(60 * minute);
    const contracts = [{ id: waiting.id, contentHash: waiting.contentHash ?? '' }];
    const { items } = await late.call(endpoints.signSeveral, { body: { contracts, consent: true } });
    expect(items).toMatchObject([{ status: 403, problem: { code: 'fresh-authentication-needed' } }]);
    const { params, version } = given();
    const asked = await late.call(endpoints.requestChange, { params, version, body: { message: 'Moins.' } });
    expect(asked.state).toBe('changes-requested');
  });

  it('does the act with the key that it was refused under', async () => {
    const keyed = { ...given(), idempotencyKey: 'one-intent' };
    const late = await managerSince(60 * minute);
    await late.refusal(endpoints.sign, keyed);
    expect((await (await managerSince(0)).call(endpoints.sign, keyed)).state).toBe('awaiting-executive');
  });
});
