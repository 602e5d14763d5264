import { pathToFileURL } from 'node:url';
import { doOnce } from './freshness.mjs';
import { node, toolEnvironment } from './paths.mjs';
import { run } from './run.mjs';

/** The page first: what the server sends with it (the hashes of its styles) is known once it is built. */
const apps = ['apps/web', 'apps/api'];

/**
 * Builds the page and the server, one after the other (two cores are all we count on).
 * @returns {Promise<number>} the exit code of the first that fails
 */
export async function build() {
  for (const app of apps) {
    const exitCode = await run(node, ['--run', 'build'], {
      cwd: app,
      env: toolEnvironment(),
      quiet: true,
    });
    if (exitCode !== 0) return exitCode;
  }
  return 0;
}

/**
 * Builds if a source, a dependency or what was built has changed since the last build.
 * @param {() => void} announce called before there is work to do
 */
export function buildOnce(announce) {
  return doOnce({
    name: 'built',
    inputs: ['apps', 'packages', 'pnpm-lock.yaml', 'tsconfig.base.json'],
    outputs: ['apps/api/dist/main.js', 'apps/web/dist/index.html'],
    work: () => {
      announce();
      return build();
    },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await build();
