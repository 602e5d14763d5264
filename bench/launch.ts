import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { type Launch, whileRunning } from './running.ts';

export interface Start {
  /** From the start of the process to its first answer, in milliseconds. */
  firstAnswer: number;
  /** Resident memory a few seconds later, in megabytes. */
  memory: number;
}

const restSeconds = 3;

const residentMegabytes = (pid: number | undefined): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

/** Starts a server, times it, weighs it, and stops it. */
export function timeStart(launch: Launch): Promise<Start> {
  return whileRunning(launch, async ({ child, firstAnswer }) => {
    await pause(restSeconds * 1000);
    return { firstAnswer, memory: residentMegabytes(child.pid) };
  });
}
