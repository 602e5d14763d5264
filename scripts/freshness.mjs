import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const stamps = join(root, 'node_modules/.equipage');
const madeFolders = new Set(['node_modules', 'dist']);

/**
 * Does a piece of work, unless it was done for the very same inputs and what it makes is still there.
 * @param {{ name: string, inputs: string[], outputs: string[], work: () => Promise<number> }} task
 *   inputs: files and folders, from the root; outputs: what must exist for the work to count as done
 * @returns {Promise<number>} the exit code of the work, 0 when there was none to do
 */
export async function doOnce({ name, inputs, outputs, work }) {
  const stamp = join(stamps, name);
  const wanted = fingerprint(inputs);
  if (readStamp(stamp) === wanted && outputs.every((path) => existsSync(join(root, path)))) return 0;
  const exitCode = await work();
  if (exitCode !== 0) return exitCode;
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, wanted);
  return 0;
}

/** @param {string} path */
const readStamp = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/**
 * SHA-256 of the machine's kind, and of the path and content of every file; made folders and tests do not count.
 * @param {string[]} inputs
 */
function fingerprint(inputs) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\0`);
  for (const path of inputs.flatMap(filesOf)) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries
    .filter((entry) => !madeFolders.has(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() || entry.isFile() ? filesOf(`${path}/${entry.name}`) : []));
}
