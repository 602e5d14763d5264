import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const nodeFolder = join(root, 'node_modules/node/bin');

/** Node 24, brought by the npm package `node`: whatever version npm itself runs on, the product runs on this one. */
export const node = join(nodeFolder, 'node');

/**
 * The environment of our own tools: Node 24 and what is installed come first in the path. Without NODE_ENV, which would
 * turn a build or a test into something else than what was asked.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment() {
  const { NODE_ENV: _, ...env } = process.env;
  return { ...env, PATH: [nodeFolder, join(root, 'node_modules/.bin'), env.PATH].join(delimiter) };
}
