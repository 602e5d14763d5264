import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] from the root
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [quiet] what it prints is shown only if it fails
 * @property {boolean} [lifeline] opens a channel to it, which closes when we end
 * @property {AbortSignal} [stop] asks it to end
 */

/**
 * Runs a command to its end, handing it the signals that reach us.
 *
 * The child has its own process group. A Ctrl-C reaches every process of a terminal's group at once, and npm sends its
 * own copy: the child would be told three times, and a server told twice stops without finishing its work.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code, 128 + n when signal n ended it
 */
export function run(command, args, options = {}) {
  const { cwd = '.', env = process.env, quiet = false, lifeline = false, stop } = options;
  const output = quiet ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd: join(root, cwd),
    env,
    detached: true,
    stdio: [quiet ? 'ignore' : 'inherit', output, output, lifeline ? 'ipc' : 'ignore'],
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  const release = forwardSignals(child, stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      release();
      const exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
      if (exitCode !== 0) process.stderr.write(Buffer.concat(said));
      resolve(exitCode);
    });
  });
}

/**
 * Passes each signal to the child's group, once: the same again within a second is the copy that npm makes of a Ctrl-C.
 * @param {import('node:child_process').ChildProcess} child
 * @param {AbortSignal} [stop]
 * @returns {() => void} stops doing so
 */
function forwardSignals(child, stop) {
  let last = Number.NEGATIVE_INFINITY;
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (child.pid === undefined || ended || performance.now() - last < 1000) return;
    last = performance.now();
    process.kill(-child.pid, signal);
  };
  const end = () => forward('SIGTERM');
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  stop?.addEventListener('abort', end);
  return () => {
    for (const signal of signals) process.off(signal, forward);
    stop?.removeEventListener('abort', end);
  };
}
