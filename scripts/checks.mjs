import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, toolEnvironment } from './paths.mjs';
import { run } from './run.mjs';
import { tallyOfReport } from './tally.mjs';

/**
 * @typedef {object} Check
 * @property {string} script its name in the root's package.json
 * @property {string} [needs] another check, without whose success this one cannot run
 * @property {string} [report] the JSON file in which it counts its tests; without it the check counts for one
 */

/** @type {Check[]} */
export const staticChecks = [
  { script: 'lint' },
  { script: 'types' },
  { script: 'boundaries' },
  { script: 'unused' },
  { script: 'unit', report: 'test-results/unit.json' },
];

/** @type {Check[]} */
export const allChecks = [
  ...staticChecks,
  { script: 'build' },
  { script: 'journeys', needs: 'build', report: 'test-results/journeys.json' },
];

const interrupted = [130, 143];

/**
 * Runs each check, whatever became of the ones before, and ends with one line: `N passed, N failed`.
 * @param {Check[]} checks
 * @returns {Promise<number>} an exit code
 */
export async function runChecks(checks) {
  const sum = { passed: 0, failed: 0 };
  const failed = new Set();
  for (const check of checks) {
    console.log(`\n── ${check.script} ──`);
    const began = performance.now();
    const exitCode = failed.has(check.needs) ? 1 : await runCheck(check);
    if (interrupted.includes(exitCode)) return exitCode;
    const tally = tallyOf(check, exitCode);
    if (tally.failed > 0) failed.add(check.script);
    sum.passed += tally.passed;
    sum.failed += tally.failed;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${check.script}, ${seconds} s: ${tally.passed} passed, ${tally.failed} failed`);
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

/** @param {Check} check */
function runCheck(check) {
  if (check.report) rmSync(join(root, check.report), { force: true });
  return run(node, ['--run', check.script], { env: toolEnvironment() });
}

/**
 * @param {Check} check
 * @param {number} exitCode
 */
function tallyOf(check, exitCode) {
  const alone = exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (check.report === undefined) return alone;
  const path = join(root, check.report);
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const { passed, failed } = tallyOfReport(JSON.parse(readFileSync(path, 'utf8')));
  // A test file that does not load fails the run without failing a test.
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}
