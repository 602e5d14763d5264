import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patternOf } from './first-files.ts';

/** A document that holds what its screen shows before any script (written when the page is built). */
interface FirstPaint {
  /** As the page's router writes it. */
  path: string;
  /** Whether its screen is for somebody signed in: a stranger would only see it go. */
  isSignedIn: boolean;
  own: string;
  demo: string;
}

const plain = 'index.html';

/**
 * Reads what was written beside the page.
 * @returns the document for a path: the plain one wherever nothing is drawn beforehand
 */
export function readFirstPaints(
  folder: string,
  demo: boolean,
): (path: string, isSignedIn: boolean) => string {
  const file = join(folder, 'first-paint.json');
  if (!existsSync(file)) return () => plain;
  const paints = (JSON.parse(readFileSync(file, 'utf8')) as FirstPaint[]).map((paint) => ({
    ...paint,
    pattern: patternOf(paint.path),
  }));
  return (path, isSignedIn) => {
    const met = paints.find(({ pattern }) => pattern.test(path));
    if (met === undefined || (met.isSignedIn && !isSignedIn)) return plain;
    return demo ? met.demo : met.own;
  };
}
