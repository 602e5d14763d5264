import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assetPath } from './platform/assets.ts';

/*
 * Starts the bundle on an empty database, asks it one thing and stops it: what Node compiled for that is kept beside the
 * bundle (`start-built.ts`). Each Node and each account has its own: the build does it, and the container's image.
 */

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function startOnce(folder: string): Promise<void> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [assetPath('main.js')], {
    env: {
      NODE_ENV: 'development',
      LOG_LEVEL: 'silent',
      DATABASE_URL: `file:${join(folder, 'empty.db')}`,
      PORT: String(port),
      PUBLIC_URL: address,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  // It prints its address once it listens.
  await Promise.race([once(child.stdout, 'data'), ended]);
  if (child.exitCode === null) await fetch(`${address}/api/health`);
  child.kill('SIGTERM');
  const [exitCode] = await ended;
  if (exitCode !== 0) throw new Error(`The built server ended with code ${exitCode}`);
}

const folder = mkdtempSync(join(tmpdir(), 'equipage-'));
try {
  await startOnce(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
