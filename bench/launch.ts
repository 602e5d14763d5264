import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../scripts/free-port.mjs';
import { root } from '../scripts/paths.mjs';

/** A server to start: arguments of Node, and its environment. */
export interface Launch {
  args: string[];
  env: Record<string, string>;
}

export interface Start {
  /** From the start of the process to its first answer, in milliseconds. */
  firstAnswer: number;
  /** Resident memory a few seconds later, in megabytes. */
  memory: number;
}

const restSeconds = 3;
const patienceSeconds = 60;

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/health`)).ok;
  } catch {
    return false;
  }
}

async function untilFirstAnswer(port: number, began: number): Promise<number> {
  while (!(await answers(port))) {
    if (performance.now() - began > patienceSeconds * 1000) throw new Error('The server never answered.');
    await pause(2);
  }
  return performance.now() - began;
}

const residentMegabytes = (child: ChildProcess): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024;

/** Starts a server, times it, weighs it, and stops it. */
export async function timeStart({ args, env }: Launch): Promise<Start> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  try {
    const firstAnswer = await untilFirstAnswer(port, began);
    await pause(restSeconds * 1000);
    return { firstAnswer, memory: residentMegabytes(child) };
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}
