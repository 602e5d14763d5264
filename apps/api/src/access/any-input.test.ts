import { type Endpoint, endpoints, problemSchema } from '@equipage/contract-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { TestClient } from '../platform/testing.ts';
import { answerOf, type Known, type Operation, operations, requestsTo } from './testing.operations.ts';
import { type Scene, startScene } from './testing.scene.ts';

/*
 * Whatever is sent to any operation of the description, the server answers as the description says: fifteen requests to
 * each here; FUZZ says how many, and FUZZ_SEED from which seed.
 */

const { FUZZ, FUZZ_SEED } = process.env;
const each = Number(FUZZ ?? 15);
// The same requests each time that everything is tested; others each time that many are asked for.
const seed = Number(FUZZ_SEED ?? (FUZZ === undefined ? 1 : Math.floor(Math.random() * 2 ** 31)));

const callers = ['', 'stranger', 'nathalie-draft', 'nathalie', 'etienne-lacaze', 'odile', 'lea', 'admin'];
/** What is said to be unavailable for a while, and by which codes. */
const unavailable = ['document-pending', 'busy', 'not-set-up'];

describe(`${each} requests to each operation, from the seed ${seed}`, {
  timeout: 60_000 + each * 8_000,
}, () => {
  let scene: Scene;
  let known: Known;
  const statuses: Record<number, number> = {};
  beforeAll(async () => {
    scene = await startScene();
    const contracts = scene.services.flatMap((service) =>
      [...service.contracts.values()].map(({ id }) => id),
    );
    known = {
      id: [...contracts, 'paul', 'lycees'],
      personId: ['nathalie-signed', 'paul'],
      hash: [scene.scan],
      version: ['2026-1'],
    };
  }, 120_000);
  afterAll(async () => {
    await scene.server.close();
    process.stdout.write(`answers by status: ${JSON.stringify(statuses)}\n`);
  });

  const clientOf = (caller: string): Promise<TestClient> =>
    caller === '' ? Promise.resolve(scene.server.anonymous) : scene.server.as(caller);

  /** What is wrong with an answer, in words; null when it is as the description says. */
  async function wrongWith(operation: Operation, caller: string, request: object): Promise<string | null> {
    const client = await clientOf(caller);
    const answer = await client.inject(request);
    const { statusCode: status, headers, body } = answer;
    statuses[status] = (statuses[status] ?? 0) + 1;
    const said = answerOf(operation, status);
    if (said === undefined) return `${status} is not in the description: ${body.slice(0, 300)}`;
    if (headers['cache-control'] === undefined) return `${status} may be kept by a cache`;
    if (status >= 400) return wrongProblem(status, headers['content-type'], body);
    const definition = (endpoints as Record<string, Endpoint>)[operation.operationId];
    if (definition?.response === undefined) return null;
    const parsed = z.safeParse(definition.response, JSON.parse(body));
    return parsed.success ? null : `${status}: ${JSON.stringify(parsed.error.issues).slice(0, 500)}`;
  }

  it.each(operations.map((operation) => [operation.operationId, operation] as const))(
    '%s answers as it says',
    async (_name, operation) => {
      const asked = fc.tuple(fc.constantFrom(...callers), requestsTo(operation, known));
      await fc.assert(
        fc.asyncProperty(asked, async ([caller, request]) => {
          expect(await wrongWith(operation, caller, request)).toBeNull();
        }),
        { numRuns: each, seed, endOnFailure: each > 100 },
      );
    },
  );
});

function wrongProblem(status: number, type: unknown, body: string): string | null {
  if (!String(type).startsWith('application/problem+json')) return `${status} is ${String(type)}`;
  const parsed = z.safeParse(problemSchema, JSON.parse(body));
  if (!parsed.success) return `${status}: ${JSON.stringify(parsed.error.issues).slice(0, 500)}`;
  const { status: said, code, detail = '', title, errors = [] } = parsed.data;
  if (said !== status) return `${status} says ${said}`;
  if (status >= 500 && !(status === 503 && unavailable.includes(code))) return `${status}: ${body}`;
  const sentences = [detail, title, ...errors.map((error) => error.detail)];
  const isFrench =
    sentences.every((sentence) => /^[\p{Lu}«À0-9][^{}]*$/su.test(sentence)) && /[.!]$/.test(detail);
  return isFrench ? null : `not told in French sentences: ${body.slice(0, 400)}`;
}
