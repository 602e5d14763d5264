import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { doOnce } from './freshness.mjs';
import { root } from './paths.mjs';

let folder: string;
const path = (name: string) => join(folder, name);

beforeEach(() => {
  mkdirSync(join(root, 'node_modules/.equipage'), { recursive: true });
  folder = mkdtempSync(join(root, 'node_modules/.equipage/trial-'));
  mkdirSync(path('sources'));
  writeFileSync(path('sources/a.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Does the work if need be, and says whether there was any. */
async function attempt(exitCode = 0): Promise<boolean> {
  const work = vi.fn(async () => {
    writeFileSync(path('made'), '');
    return exitCode;
  });
  const here = relative(root, folder);
  await doOnce({
    name: `${relative(join(root, 'node_modules/.equipage'), folder)}/stamp`,
    inputs: [`${here}/sources`],
    outputs: [`${here}/made`],
    work,
  });
  return work.mock.calls.length === 1;
}

test('work is done once for the same sources', async () => {
  expect(await attempt()).toBe(true);
  expect(await attempt()).toBe(false);
});

test('it is done again when a source changes, comes or goes', async () => {
  await attempt();
  writeFileSync(path('sources/a.ts'), 'two');
  expect(await attempt()).toBe(true);
  writeFileSync(path('sources/b.ts'), '');
  expect(await attempt()).toBe(true);
  rmSync(path('sources/b.ts'));
  expect(await attempt()).toBe(true);
});

test('it is done again when what it made is gone', async () => {
  await attempt();
  rmSync(path('made'));
  expect(await attempt()).toBe(true);
});

test('it is not done again for a test, nor for what a build leaves behind', async () => {
  await attempt();
  writeFileSync(path('sources/a.test.ts'), '');
  mkdirSync(path('sources/dist'));
  writeFileSync(path('sources/dist/a.js'), '');
  expect(await attempt()).toBe(false);
});

test('work that failed is done again', async () => {
  expect(await attempt(1)).toBe(true);
  expect(await attempt()).toBe(true);
});
