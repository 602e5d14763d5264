import { ProblemError } from '@equipage/contract-api';
import { expect, test } from 'vitest';
import { intended } from './intents.ts';

const keys = (intent: unknown, outcome: unknown) => {
  let key = '';
  const act = (given: string) => {
    key = given;
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
  };
  return intended(intent, act).then(
    () => key,
    () => key,
  );
};
const problem = (status: number) => new ProblemError({ type: '', title: '', status, code: '' });

test('an act without an answer keeps its key until there is one', async () => {
  const first = await keys(['sign', 'c1', 3], new TypeError('no network'));
  expect(await keys(['sign', 'c1', 3], problem(502))).toBe(first);
  expect(await keys(['sign', 'c1', 3], 'signed')).toBe(first);
  expect(await keys(['sign', 'c1', 3], 'signed')).not.toBe(first);
});

test('another act, another contract or another version has another key', async () => {
  const lost = new TypeError('no network');
  const all = await Promise.all(
    [
      ['sign', 'c2', 3],
      ['sign', 'c3', 3],
      ['sign', 'c2', 4],
      ['decline', 'c2', 3],
    ].map((intent) => keys(intent, lost)),
  );
  expect(new Set(all).size).toBe(4);
});

test('a refusal ends the intent: what is sent next is judged anew', async () => {
  const refused = await keys(['sign', 'c4', 3], problem(412));
  expect(await keys(['sign', 'c4', 3], 'signed')).not.toBe(refused);
});
