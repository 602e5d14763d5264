import { endpoints } from '@equipage/contract-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Contracts, contractIn, startContracts } from './contracts/testing.ts';
import { finalFile, form } from './documents/verify/testing.files.ts';
import { mutate, random } from './documents/verify/testing.mutations.ts';

/*
 * Any change to a sealed file is seen. Some hundreds here; `npm run mutations` tries ten thousand, and MUTATIONS and
 * MUTATION_SEED as many and which as one likes.
 */

const { MUTATIONS, MUTATION_SEED } = process.env;
const times = Number(MUTATIONS ?? 300);
// The same changes each time that everything is tested; others each time that many are asked for.
const seed = Number(MUTATION_SEED ?? (MUTATIONS === undefined ? 1 : Math.floor(Math.random() * 2 ** 31)));

describe(`${times} changes to a sealed file, from the seed ${seed}`, {
  timeout: 60_000 + times * 200,
}, () => {
  let server: Contracts;
  let file: Buffer;
  let code: string;
  beforeAll(async () => {
    server = await startContracts('sqlite');
    const { id, verificationCode } = await contractIn(server, 'signed');
    code = verificationCode ?? '';
    file = await finalFile(await server.as('elodie'), id);
  }, 60_000);
  afterAll(() => server.close());

  it('are all seen, and told for what they are as long as the file still says whose it is', async () => {
    const chance = random(seed);
    const outcomes: Record<string, number> = {};
    for (let time = 0; time < times; time++) {
      const { mutant, how } = mutate(file, chance);
      // A minute passes now and then: what is tried here is not the limit of requests.
      if (time % 1000 === 0) server.waitReal(60_001);
      const answer = await server.anonymous.inject(form(mutant));
      const { outcome } = answer.json();
      const told = `change ${time}, ${how}, is ${outcome}`;
      expect(answer.statusCode, told).toBe(200);
      expect(['altered', 'unknown', 'not-a-pdf', 'draft'], told).toContain(outcome);
      const saysWhose = mutant.subarray(0, 1024).includes('%PDF-') && mutant.includes(`verifier#${code}`);
      if (saysWhose) expect(outcome, told).toBe('altered');
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    expect(outcomes.altered ?? 0).toBeGreaterThan(times / 2);
  });

  it('are not needed for the file itself', async () => {
    const answer = await server.anonymous.inject(form(file));
    expect(answer.json()).toMatchObject({ outcome: 'signed' });
    expect(await server.anonymous.call(endpoints.verify, { body: { code } })).toMatchObject({
      outcome: 'signed',
    });
  });
});
