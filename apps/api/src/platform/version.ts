import { problem } from './problems.ts';

/** What an answer's `ETag` says of a contract's version, and what `If-Match` must say to change it. */
export const tagOf = (version: number): string => `"${version}"`;

/**
 * Holds a change to the version that its author read.
 * @throws the problem `version-needed` (428) without `If-Match`; `stale-version` (412) with anything but the tag of
 * the current view, `*`, weak tags and lists included; it carries the current view.
 */
export function expectVersion(ifMatch: string | undefined, current: { version: number }): void {
  if (ifMatch === undefined) throw problem('version-needed');
  if (ifMatch !== tagOf(current.version)) throw staleVersion(current);
}

/** What to throw when somebody else changed the contract meanwhile. */
export const staleVersion = (current: unknown) => problem('stale-version', { current });
