import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../scripts/free-port.mjs';
import { node, root } from '../scripts/paths.mjs';

/** Nothing else of ours: a server is what its environment says. The last two are the clock's (`npm run at`). */
const { PATH, NODE_OPTIONS, CLOCK_SHIFT } = process.env;
const inherited = { PATH, NODE_OPTIONS, CLOCK_SHIFT };

/** A built server of one's own with an empty database: for what would change the screens of every other test. */
export async function startOwnServer(environment: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'equipage-own-'));
  const address = environment.PUBLIC_URL ?? `http://127.0.0.1:${await freePort()}`;
  const server = spawn(node, ['apps/api/dist/main.js'], {
    cwd: root,
    env: {
      ...inherited,
      PORT: new URL(address).port,
      PUBLIC_URL: address,
      DATABASE_URL: `file:${folder}/equipage.db`,
      LOG_LEVEL: 'error',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  server.stdout.on('data', (bytes: Buffer) => {
    printed += bytes.toString();
  });
  const isUp = () =>
    fetch(`${address}/api/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (server.exitCode === null && !(await isUp()))
    await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    address,
    /** What it has printed so far. */
    printed: () => printed,
    /** Ends it at once, with the process that started it. */
    kill: () => void server.kill('SIGKILL'),
    async stop(): Promise<void> {
      const isOver = once(server, 'exit');
      server.kill('SIGTERM');
      await isOver;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
