import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runPnpm } from './install.mjs';
import { root } from './paths.mjs';

/**
 * Writes to a folder what a server needs to run and nothing else: the two builds, and the few packages that are not in
 * the bundle. Made for the container's image; the builds come first.
 * @param {string} folder
 * @returns {Promise<number>} an exit code
 */
async function deploy(folder) {
  rmSync(folder, { recursive: true, force: true });
  const server = join(folder, 'apps/api');
  const exitCode = await runPnpm(['--filter', '@equipage/api', 'deploy', '--prod', '--legacy', server]);
  if (exitCode === 0) cpSync(join(root, 'apps/web/dist'), join(folder, 'apps/web/dist'), { recursive: true });
  return exitCode;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder: node scripts/deploy.mjs <folder>');
process.exitCode = await deploy(resolve(folder));
