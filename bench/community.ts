import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../scripts/free-port.mjs';
import { root } from '../scripts/paths.mjs';
import { measureLoad, type Outcome } from './connections.ts';

const members = Number(process.env.MEMBERS ?? 100_000);
const rounds = 3;
const seconds = 4;
const connections = 16;
const folder = mkdtempSync(join(tmpdir(), 'equipage-bench-'));
const file = join(folder, 'product.db');

async function serve(args: string[], env: Record<string, string>) {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const isUp = async () =>
    (await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null))?.ok ?? false;
  while (!(await isUp())) await pause(100);
  return { port, child };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function signIn(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'magali.gompel@demo.equipage.example' }),
  });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

interface Page {
  items: { contractId: string }[];
  next: string;
}

/** The key of a page in the middle of the list: by the directorate, its values are those of a real row. */
async function deepKey(port: number, cookie: string): Promise<string> {
  const read = async (query: string) =>
    (await (
      await fetch(`http://127.0.0.1:${port}/api/community?${query}`, { headers: { cookie } })
    ).json()) as Page;
  const [sort, part, , contract] = JSON.parse(
    Buffer.from((await read('pageSize=1&search=m')).next, 'base64url').toString(),
  ) as [string, number, string, string];
  return Buffer.from(JSON.stringify([sort, part, 'm', contract])).toString('base64url');
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const middle = (outcomes: Outcome[]): Outcome => ({
  perSecond: median(outcomes.map(({ perSecond }) => perSecond)),
  p99: median(outcomes.map(({ p99 }) => p99)),
});

async function measure(): Promise<void> {
  const product = await serve(['apps/api/dist/main.js'], {
    DEMO: 'true',
    DATABASE_URL: `file:${file}`,
    SEED_MEMBERS: String(members),
    LOG_LEVEL: 'silent',
  });
  const floor = await serve([join(import.meta.dirname, 'community-floor.ts'), file], {});
  const cookie = await signIn(product.port);
  const after = await deepKey(product.port, cookie);
  const first = (await (
    await fetch(`http://127.0.0.1:${product.port}/api/community`, { headers: { cookie } })
  ).json()) as Page;
  const signedIn = { port: product.port, cookie, connections, seconds };
  const asked = {
    'raw list': { port: floor.port, path: '/list', connections, seconds },
    'raw search': { port: floor.port, path: '/search?q=mar', connections: 1, seconds },
    'page 1': { ...signedIn, path: '/api/community' },
    'deep page': { ...signedIn, path: `/api/community?after=${after}` },
    search: { ...signedIn, path: '/api/community?search=mar', connections: 1 },
    'find anything': { ...signedIn, path: '/api/search?q=mar', connections: 1 },
    facets: { ...signedIn, path: '/api/community/facets' },
    'one contract': { ...signedIn, path: `/api/contracts/${first.items[0]?.contractId}` },
  };
  const outcomes = new Map<string, Outcome[]>(Object.keys(asked).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, load] of Object.entries(asked)) outcomes.get(name)?.push(await measureLoad(load));
  report((name) => middle(outcomes.get(name) ?? []));
  await stop(floor.child);
  await stop(product.child);
}

function report(of: (name: string) => Outcome): void {
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  const speed = (name: string, floor: string, goal: string) =>
    console.log(
      `${name}: ${of(name).perSecond.toFixed(0)}/s, ${ratio(of(name).perSecond, of(floor).perSecond)} × ${floor} (${of(floor).perSecond.toFixed(0)}/s), goal ${goal}`,
    );
  console.log(`${members} members, ${connections} connections`);
  speed('page 1', 'raw list', '≥ 0.35');
  speed('deep page', 'page 1', '≥ 0.8');
  speed('facets', 'page 1', '≥ 0.8');
  speed('one contract', 'raw list', '≥ 0.25');
  for (const name of ['search', 'find anything'])
    console.log(
      `${name}: p99 ${of(name).p99.toFixed(2)} ms, ${ratio(of(name).p99, of('raw search').p99)} × FTS5 sorted (${of('raw search').p99.toFixed(2)} ms), goal ≤ 2`,
    );
}

try {
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
