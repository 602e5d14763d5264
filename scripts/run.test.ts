import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './paths.mjs';

/* A starter that does nothing but `run`, and a server that says what it is told and takes its time to stop. */

const server = `
process.on('SIGTERM', () => { console.log('told'); setTimeout(() => process.exit(7), 300); });
setInterval(() => {}, 1000);
console.log('ready', process.pid);
`;
const scripts = pathToFileURL(join(root, 'scripts/')).href;
const starter = `
import { run } from '${scripts}run.mjs';
const args = ['--import', '${scripts}lifeline.mjs', process.argv[2]];
process.exitCode = await run(process.execPath, args, { lifeline: true });
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'equipage-run-'));
  writeFileSync(join(folder, 'server.mjs'), server);
  writeFileSync(join(folder, 'starter.mjs'), starter);
  writeFileSync(join(folder, 'failing.mjs'), 'process.exit(3);');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  child: ChildProcess;
  output: () => string;
  serverPid: number;
}

async function start(): Promise<Started> {
  const child = spawn(process.execPath, [join(folder, 'starter.mjs'), join(folder, 'server.mjs')]);
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  await expect.poll(() => said).toContain('ready');
  return { child, output: () => said, serverPid: Number(/ready (\d+)/.exec(said)?.[1]) };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a signal is passed on, the end awaited, the exit code kept', async () => {
  const { child, output, serverPid } = await start();
  child.kill('SIGTERM');
  const [exitCode] = await once(child, 'close');
  expect(exitCode).toBe(7);
  expect(output()).toContain('told');
  expect(isAlive(serverPid)).toBe(false);
});

test('the copy of a signal is not passed on', async () => {
  const { child, output } = await start();
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGTERM'), 50);
  await once(child, 'close');
  expect(output().match(/told/g)).toHaveLength(1);
});

test('a starter that is killed outright leaves no server behind', async () => {
  const { child, serverPid } = await start();
  child.kill('SIGKILL');
  await expect.poll(() => isAlive(serverPid), { timeout: 5000 }).toBe(false);
});

test('the exit code of a failure is kept', async () => {
  const child = spawn(process.execPath, [join(folder, 'starter.mjs'), join(folder, 'failing.mjs')]);
  const [exitCode] = await once(child, 'close');
  expect(exitCode).toBe(3);
});
