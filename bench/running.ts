import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../scripts/free-port.mjs';
import { root } from '../scripts/paths.mjs';

/** A server to start: arguments of Node, and its environment. */
export interface Launch {
  args: string[];
  env: Record<string, string>;
}

/** A server that answers. */
export interface Running {
  child: ChildProcess;
  /** `http://127.0.0.1:PORT` */
  address: string;
  /** From the start of the process to its first answer, in milliseconds. */
  firstAnswer: number;
}

const patienceSeconds = 60;

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/health`)).ok;
  } catch {
    return false;
  }
}

async function untilFirstAnswer(address: string, began: number): Promise<number> {
  while (!(await answers(address))) {
    if (performance.now() - began > patienceSeconds * 1000) throw new Error('The server never answered.');
    await pause(2);
  }
  return performance.now() - began;
}

/** Starts a server, hands it over once it answers, and stops it afterwards. */
export async function whileRunning<T>(
  { args, env }: Launch,
  use: (running: Running) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  try {
    return await use({ child, address, firstAnswer: await untilFirstAnswer(address, began) });
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}
