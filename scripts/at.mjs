import { node, root, toolEnvironment } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Runs a script of package.json as if it were begun at another moment: `npm run at -- 2026-12-31T23:30:00Z journeys`.
 * Tests that hold on a Tuesday morning may not on a Friday, on a holiday, or in the hour when it is tomorrow in Paris
 * and not yet in Greenwich. Node and the pages see that moment; what is neither (PostgreSQL, openssl) does not.
 */
const [moment = '', script = '', ...options] = process.argv.slice(2);
const shift = Date.parse(moment) - Date.now();
if (Number.isNaN(shift) || script === '') {
  console.error('npm run at -- 2026-12-31T23:30:00Z journeys');
  process.exit(2);
}
const env = toolEnvironment();
env.CLOCK_SHIFT = String(shift);
env.NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} --import "${root}/scripts/shifted-clock.mjs"`;
process.exitCode = await run(node, ['--run', script, '--', ...options], { env });
