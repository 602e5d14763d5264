import { basename, join } from 'node:path';

const here = import.meta.dirname;
/** Beside this file in the sources, beside the bundle once built: `apps/api`, or `apps/api/dist`. */
export const isSource = basename(here) === 'platform';
const root = isSource ? join(here, '..', '..') : here;

/** The repository's root: what relative paths of the configuration start from. */
export const repositoryRoot = isSource ? join(root, '..', '..') : join(root, '..', '..', '..');

/** Path of a file that the server reads at run time (migrations, templates, fonts), from the sources or the bundle. */
export function assetPath(...parts: string[]): string {
  return join(root, ...parts);
}
