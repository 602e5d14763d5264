import { allChecks, runChecks } from './checks.mjs';
import { install } from './install.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/** Everything, on a fresh clone too. Kept to what Node 20 runs: nothing is installed yet. */
async function test() {
  const exitCode = (await ensureSystemPackages()) || (await install(() => console.error('Installing…')));
  return exitCode === 0 ? runChecks(allChecks) : exitCode;
}

process.exitCode = await test();
