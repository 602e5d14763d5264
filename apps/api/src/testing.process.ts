import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from './platform/testing.port.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

export interface ServerProcess {
  address: string;
  /** @returns the exit code, null when a signal ended it */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** The demonstration as a process of its own, on a file of SQLite; ready when it is given back. */
export async function startProcess(file: string): Promise<ServerProcess> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { PATH: process.env.PATH, DEMO: 'true', PORT: String(port), LOG_LEVEL: 'error' };
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: { ...env, DATABASE_URL: `file:${file}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  // It prints its address once it listens.
  await Promise.race([once(child.stdout ?? child, 'data'), ended]);
  if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}`);
  return {
    address,
    end: async (signal) => {
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}

/** Who has no contract in the demonstration, and a superior. */
const writers = ['adrien.bonnefoy', 'lea.castelnau', 'rachida.elamrani', 'sacha.vasseur', 'mamadou.sow'];

/** What the server said that it had kept: the title of each contract's mission, by its version. */
export type Acknowledged = Map<string, Map<number, string>>;

/** Several people who write, one answer after the other, until nobody answers any more. */
export function writeUnderLoad(address: string): { acknowledged: Acknowledged; over: Promise<void> } {
  const acknowledged: Acknowledged = new Map();
  const over = Promise.all(writers.map((who) => writeOn(address, who, acknowledged)));
  return { acknowledged, over: over.then(() => undefined) };
}

async function writeOn(address: string, who: string, acknowledged: Acknowledged): Promise<void> {
  const ask = asPerson(address, await cookieOf(address, who));
  const started = (await (await ask('POST', '/api/contracts')).json()) as View;
  const kept = new Map<number, string>();
  acknowledged.set(started.id, kept);
  let { version } = started;
  for (let turn = 0; ; turn++) {
    const title = `Mission ${who} ${turn}`;
    const body = { domains: [], missionId: null, title, description: null, deadline: null };
    const path = `/api/contracts/${started.id}/mission`;
    const answer = await ask('PUT', path, version, body).catch(() => null);
    if (answer?.status !== 200) return;
    // Once the status is there it was kept, even if the rest of the answer does not come.
    version += 1;
    kept.set(version, title);
    await answer.body?.cancel();
  }
}

interface View {
  id: string;
  version: number;
  state: string;
  contentHash: string;
}

/** Agents of the demonstration whose superior has yet to answer. */
const signatories = ['elodie.daubigne', 'minh.nguyen', 'yasmine.haddad', 'zoltan.szoke'];

/** What was acknowledged last of each contract, and whether its agent had signed it then. */
export type Signed = Map<string, { version: number; state: string }>;

/** Several people who take their contract back and sign it again, until nobody answers any more. */
export async function signUnderLoad(address: string, acknowledged: Signed): Promise<void> {
  await Promise.all(signatories.map((who) => signOn(address, who, acknowledged).catch(() => undefined)));
}

async function signOn(address: string, who: string, acknowledged: Signed): Promise<void> {
  const ask = asPerson(address, await cookieOf(address, who));
  const { items } = (await (await ask('GET', '/api/contracts')).json()) as { items: View[] };
  let [view] = items;
  while (view !== undefined) {
    const { id, version, state, contentHash }: View = view;
    const [path, body] =
      state === 'awaiting-manager' ? ['take-back', {}] : ['signatures', { contentHash, consent: true }];
    const answer = await ask('POST', `/api/contracts/${id}/${path}`, version, body);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    view = (await answer.json()) as View;
    acknowledged.set(id, { version: view.version, state: view.state });
  }
}

export async function cookieOf(address: string, who: string): Promise<string> {
  const answer = await fetch(`${address}/api/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${who}@demo.equipage.example` }),
  });
  return String(answer.headers.get('set-cookie')).split(';')[0] ?? '';
}

function asPerson(address: string, cookie: string) {
  return (method: string, path: string, version?: number, body?: object) =>
    fetch(`${address}${path}`, {
      method,
      headers: {
        cookie,
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
}
