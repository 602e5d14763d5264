import { freePort } from './free-port.mjs';
import { install } from './install.mjs';
import { node, toolEnvironment } from './paths.mjs';
import { run } from './run.mjs';

/**
 * The server restarted, and the page updated in the browser, at each change of their sources. Vite answers at the one
 * address and passes what is under /api to the server, which stands on a port of its own.
 * @returns {Promise<number>} the exit code of the first of the two to end, which ends the other
 */
async function develop() {
  const port = process.env.PORT ?? '3000';
  const api = String(await freePort());
  const env = {
    DEMO: 'true',
    LOG_LEVEL: 'warn',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    ...toolEnvironment(),
  };
  const over = new AbortController();
  const both = [
    run(node, ['--watch', 'apps/api/src/main.ts'], { env: { ...env, PORT: api }, stop: over.signal }),
    run(
      'node_modules/.bin/vite',
      ['--port', port, '--strictPort', '--host', '127.0.0.1', '--logLevel', 'warn'],
      {
        cwd: 'apps/web',
        env: { ...env, API_URL: `http://127.0.0.1:${api}` },
        stop: over.signal,
      },
    ),
  ];
  const exitCode = await Promise.race(both);
  over.abort();
  await Promise.all(both);
  return exitCode;
}

process.exitCode = await install(() => console.error('Installing…'));
if (process.exitCode === 0) process.exitCode = await develop();
