import { pathToFileURL } from 'node:url';
import { doOnce } from './freshness.mjs';
import { run } from './run.mjs';

/** The one place that names pnpm's version: it is a tool of ours, nobody has to install it. */
const pnpm = 'pnpm@12.21.0';

/**
 * Runs pnpm, which npm fetches. Without NODE_ENV=production, with which it would leave out the tools that build; with
 * CI, which keeps it from asking questions.
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runPnpm(args) {
  const { NODE_ENV: _, ...env } = process.env;
  return run('npx', ['--yes', pnpm, ...args], { env: { ...env, CI: 'true' }, quiet: true });
}

/**
 * Installs what the lockfile lists, if that is not what is installed. Needs the network only then.
 * @param {() => void} [announce] called before there is work to do
 * @returns {Promise<number>} an exit code
 */
export function install(announce = () => {}) {
  return doOnce({
    name: 'installed',
    inputs: ['pnpm-lock.yaml', 'pnpm-workspace.yaml'],
    outputs: ['node_modules/node/bin'],
    work: () => {
      announce();
      return runPnpm(['install', '--frozen-lockfile']);
    },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await install();
