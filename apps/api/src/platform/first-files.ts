import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the screen at an address needs besides what the page names (written when the page is built). */
interface FirstFiles {
  /** As the page's router writes it: `/contrats/:contractId/etapes/:step?`. */
  path: string;
  files: string[];
}

const announced = (file: string): string =>
  file.endsWith('.css') ? `<${file}>; rel=preload; as=style; crossorigin` : `<${file}>; rel=modulepreload`;

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/\/:\w+\?/g, '(?:/[^/]+)?').replaceAll(/:\w+/g, '[^/]+')}/?$`);

/**
 * Reads what was written beside the page.
 * @returns for a path, the `Link` header that announces its screen's files; undefined when there is none
 */
export function readFirstFiles(folder: string): (path: string) => string | undefined {
  const file = join(folder, 'first-files.json');
  if (!existsSync(file)) return () => undefined;
  const screens = (JSON.parse(readFileSync(file, 'utf8')) as FirstFiles[])
    .filter(({ files }) => files.length > 0)
    // `/communaute/reprise` before `/communaute/:personId`, as the page's router ranks them.
    .toSorted((a, b) => a.path.split(':').length - b.path.split(':').length)
    .map(({ path, files }) => ({ pattern: patternOf(path), link: files.map(announced).join(', ') }));
  return (path) => screens.find(({ pattern }) => pattern.test(path))?.link;
}
