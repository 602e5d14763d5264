import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Running, whileRunning } from './running.ts';

/* How long the real server's event loop is held while documents are made, sealed and verified, and at rest. */

const seconds = 10;
const atOnce = 4;
const folder = mkdtempSync(join(tmpdir(), 'equipage-bench-'));
const late = join(folder, 'late.json');

interface Late {
  most: number;
  p99: number;
  /** The longest that the loop's own thread worked between two turns. */
  worked: number;
}

/** What was noted since the last time. */
async function lateness({ child }: Running): Promise<Late> {
  rmSync(late, { force: true });
  child.kill('SIGCONT');
  for (;;) {
    await pause(50);
    try {
      return JSON.parse(readFileSync(late, 'utf8')) as Late;
    } catch {
      // Not written yet.
    }
  }
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** Everyone of the demonstration who has a contract, signed in. */
async function readers({ address }: Running): Promise<{ ask: Ask; contractId: string }[]> {
  const { items } = await (await fetch(`${address}/api/session/demo`)).json();
  const found = [];
  for (const { email } of items as { email: string }[]) {
    const body = JSON.stringify({ email });
    const headers = { 'content-type': 'application/json' };
    const signedIn = await fetch(`${address}/api/session/demo`, { method: 'POST', headers, body });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const ask: Ask = (path, init) => fetch(`${address}${path}`, { ...init, headers: { cookie } });
    const { items: contracts } = await (await ask('/api/contracts')).json();
    if (contracts[0] !== undefined) found.push({ ask, contractId: contracts[0].id as string });
  }
  return found;
}

/** Documents of everyone, their evidence, and each file verified, several at once, for a while. */
async function load(everyone: Awaited<ReturnType<typeof readers>>): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  async function work(from: number): Promise<void> {
    for (let turn = from; performance.now() < end; turn += atOnce) {
      const reader = everyone[turn % everyone.length];
      if (reader === undefined) return;
      const path = `/api/contracts/${reader.contractId}`;
      const file = await (await reader.ask(`${path}/document.pdf`)).arrayBuffer();
      await (await reader.ask(`${path}/evidence.pdf`)).arrayBuffer();
      const body = new FormData();
      body.append('file', new Blob([file], { type: 'application/pdf' }), 'contrat.pdf');
      await (await reader.ask('/api/verifications', { method: 'POST', body })).text();
      done += 3;
    }
  }
  await Promise.all(Array.from({ length: atOnce }, (_, from) => work(from)));
  return done;
}

const words = ({ most, p99, worked }: Late) =>
  `${worked.toFixed(1)} ms of work at once at most; late by ${most.toFixed(1)} ms at most, 99 times in 100 by ${p99.toFixed(1)} ms`;

try {
  const args = ['--import', './bench/loop-watch.ts', 'apps/api/dist/main.js'];
  const env = {
    DEMO: 'true',
    DATABASE_URL: `file:${join(folder, 'x.db')}`,
    LOG_LEVEL: 'silent',
    LOOP_FILE: late,
  };
  await whileRunning({ args, env }, async (running) => {
    const everyone = await readers(running);
    await lateness(running);
    // Files that the demonstration's contracts ask for are being made and sealed meanwhile.
    const done = await load(everyone);
    const busy = await lateness(running);
    await pause(seconds * 1000);
    const idle = await lateness(running);
    console.log(
      `event loop, ${done} answers in ${seconds} s while making, sealing and verifying: ${words(busy)}`,
    );
    console.log(`event loop at rest, in the same run: ${words(idle)}`);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
