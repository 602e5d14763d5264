import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyTrail } from '@equipage/trail';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { sha256 } from './db/trail/record.ts';
import {
  type Acknowledged,
  cookieOf,
  type ServerProcess,
  type Signed,
  signUnderLoad,
  startProcess,
  writeUnderLoad,
} from './testing.process.ts';

/* The server as it is run, as a process, stopped and backed up while people write. */

const folder = mkdtempSync(join(tmpdir(), 'equipage-operation-'));
const seeded = join(folder, 'seeded.db');
const file = join(folder, 'equipage.db');
let server: ServerProcess | undefined;

beforeAll(async () => {
  const first = await startProcess(seeded);
  await first.end('SIGTERM');
}, 120_000);
afterEach(async () => {
  await server?.end('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function startSeeded(): Promise<ServerProcess> {
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
  copyFileSync(seeded, file);
  server = await startProcess(file);
  return server;
}

const answers = (acknowledged: Acknowledged) =>
  [...acknowledged.values()].reduce((sum, kept) => sum + kept.size, 0);

/** Every acknowledged answer that a database does not have: each contract's last one stands in it, or a later one. */
function lost(path: string, acknowledged: Acknowledged): string[] {
  const db = new Database(path, { readonly: true });
  const find = db.prepare<[string], { version: number; content: string }>(
    'select version, content from contracts where id = ?',
  );
  const missing = [...acknowledged].flatMap(([id, kept]) => {
    const last = Math.max(...kept.keys());
    const row = find.get(id);
    if (row === undefined || row.version < last) return [`${id}, version ${last}`];
    const title = kept.get(row.version);
    return title === undefined || row.content.includes(title) ? [] : [`${id}, ${title}`];
  });
  db.close();
  return missing;
}

it('stops when it is told to, under load, and loses nothing that it had acknowledged', {
  timeout: 120_000,
}, async () => {
  const { address, end } = await startSeeded();
  const { acknowledged, over } = writeUnderLoad(address);
  await expect.poll(() => answers(acknowledged), { timeout: 30_000 }).toBeGreaterThan(100);
  // 1 when the requests under way had to be cut off.
  expect(await end('SIGTERM')).toBe(0);
  await over;
  expect(acknowledged.size).toBe(5);
  expect(lost(file, acknowledged)).toEqual([]);
});

/** What was acknowledged of a contract and is not in a database, or is there without the signature that its state tells. */
function lostSignatures(path: string, acknowledged: Signed): string[] {
  const db = new Database(path, { readonly: true });
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  const find = db.prepare<[string], { version: number; state: string; signatures: string }>(
    'select version, state, signatures from contracts where id = ?',
  );
  const missing = [...acknowledged].filter(([id, kept]) => {
    const row = find.get(id);
    if (row === undefined || row.version < kept.version) return true;
    const isSigned = row.signatures.includes('"agent"');
    return (
      isSigned !== (row.state === 'awaiting-manager') ||
      (row.version === kept.version && row.state !== kept.state)
    );
  });
  db.close();
  return missing.map(([id]) => id);
}

const kills = Number(process.env.KILLS ?? 50);

it(`keeps every signature that it acknowledged, killed ${kills} times while people sign`, {
  timeout: 60_000 + kills * 30_000,
}, async () => {
  const acknowledged: Signed = new Map();
  await startSeeded();
  for (let kill = 0; kill < kills; kill++) {
    server ??= await startProcess(file);
    const over = signUnderLoad(server.address, acknowledged);
    await expect.poll(() => acknowledged.size, { timeout: 30_000 }).toBe(4);
    await new Promise((passed) => setTimeout(passed, Math.random() * 500));
    await server.end('SIGKILL');
    server = undefined;
    await over;
    expect(lostSignatures(file, acknowledged)).toEqual([]);
  }
  server = await startProcess(file);
  expect(await faultOfTrail(server)).toBeNull();
});

it('is backed up while people write, and restored elsewhere with its journal unbroken', {
  timeout: 120_000,
}, async () => {
  const { address, end } = await startSeeded();
  const { acknowledged, over } = writeUnderLoad(address);
  await expect.poll(() => answers(acknowledged), { timeout: 30_000 }).toBeGreaterThan(100);
  const before: Acknowledged = new Map([...acknowledged].map(([id, kept]) => [id, new Map(kept)]));
  const copy = join(folder, 'copy.db');
  const source = new Database(file, { readonly: true });
  await source.backup(copy);
  source.close();
  const during = answers(acknowledged);
  await end('SIGKILL');
  await over;
  expect(during).toBeGreaterThan(answers(before));
  const restored = new Database(copy, { readonly: true });
  expect(restored.pragma('integrity_check', { simple: true })).toBe('ok');
  restored.close();
  expect(lost(copy, before)).toEqual([]);

  server = await startProcess(copy);
  expect(await faultOfTrail(server)).toBeNull();
});

/** What is wrong with the journal of a server, as whoever checks it elsewhere is told. */
async function faultOfTrail({ address }: ServerProcess) {
  const headers = { cookie: await cookieOf(address, 'ruben.iniguez') };
  const trail = await (await fetch(`${address}/api/trail/export`, { headers })).text();
  const lines = trail.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(500);
  return (await verifyTrail(lines, { sha256 })).fault;
}
