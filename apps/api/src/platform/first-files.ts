import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the screen at an address needs besides what the page names (written when the page is built). */
interface FirstFiles {
  /** As the page's router writes it: `/contrats/:contractId/etapes/:step?`. */
  path: string;
  files: string[];
  /** The endpoint whose answer the screen waits for, for someone signed in: `/api/contracts/:contractId`. */
  data: string | null;
}

const announced = (file: string): string =>
  file.endsWith('.css') ? `<${file}>; rel=preload; as=style; crossorigin` : `<${file}>; rel=modulepreload`;

export const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path.replaceAll(/\/:(\w+)\?/g, '(?:/(?<$1>[^/]+))?').replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`,
  );

const asked = (data: string, values: Record<string, string> = {}): string =>
  `<${data.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))}>; rel=preload; as=fetch; crossorigin`;

/**
 * Reads what was written beside the page.
 * @returns for a path, the `Link` header that announces its screen's files, and what it waits for when somebody is
 *   signed in; undefined when there is nothing
 */
export function readFirstFiles(folder: string): (path: string, isSignedIn: boolean) => string | undefined {
  const file = join(folder, 'first-files.json');
  if (!existsSync(file)) return () => undefined;
  const screens = (JSON.parse(readFileSync(file, 'utf8')) as FirstFiles[])
    // `/communaute/reprise` before `/communaute/:personId`, as the page's router ranks them.
    .toSorted((a, b) => a.path.split(':').length - b.path.split(':').length)
    .map(({ path, files, data }) => ({ pattern: patternOf(path), links: files.map(announced), data }));
  return (path, isSignedIn) => {
    for (const { pattern, links, data } of screens) {
      const met = pattern.exec(path);
      if (met === null) continue;
      const all = isSignedIn && data !== null ? [...links, asked(data, met.groups)] : links;
      return all.length > 0 ? all.join(', ') : undefined;
    }
    return undefined;
  };
}
