import { basename, join } from 'node:path';

const here = import.meta.dirname;
/** In the sources this file stands in `src/platform`; once built, its code is in a bundle in `dist`. */
export const isSource = basename(here) === 'platform';
const root = isSource ? join(here, '..', '..') : here;

/** The repository's root: what relative paths of the configuration start from. */
export const repositoryRoot = isSource ? join(root, '..', '..') : join(root, '..', '..', '..');

/**
 * Path of a file that the server reads at run time (migrations, templates): under `apps/api` in the sources, beside
 * the bundle in `apps/api/dist` once built, where the build copies them.
 */
export const assetPath = (...parts: string[]): string => join(root, ...parts);

/** Path of a file of the built page; there are none before the page is built. */
export const webPath = (...parts: string[]): string => join(repositoryRoot, 'apps', 'web', 'dist', ...parts);
