import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** What the tests use that is not ours to bring: Debian's packages, each with a command that tells it is there. */
const packages = [
  { name: 'chromium', command: 'chromium' },
  { name: 'openssl', command: 'openssl' },
  { name: 'poppler-utils', command: 'pdfinfo' },
  { name: 'qpdf', command: 'qpdf' },
  { name: 'zbar-tools', command: 'zbarimg' },
];

/**
 * Sees that they are there; root installs those that are not, anyone else is told how.
 * @returns {Promise<number>} an exit code
 */
export async function ensureSystemPackages() {
  const missing = packages.filter(({ command }) => !isInstalled(command)).map(({ name }) => name);
  if (missing.length === 0) return 0;
  if (process.getuid?.() !== 0) {
    console.error(
      `The tests need ${missing.join(', ')}. On Debian: sudo apt-get install ${missing.join(' ')}`,
    );
    return 1;
  }
  console.error(`Installing ${missing.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update'], { env, quiet: true });
  if (updated !== 0) return updated;
  return run('apt-get', ['install', '--yes', '--no-install-recommends', ...missing], { env, quiet: true });
}

/** @param {string} command */
function isInstalled(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
