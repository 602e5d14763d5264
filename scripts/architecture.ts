import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transitionDiagram, transitionTable } from '../packages/domain/src/index.ts';
import { root } from './paths.mjs';

/* Prints the table of acts and its diagram into ARCHITECTURE.md; with `--check`, only says whether they are up to date. */

const begin = '<!-- The table of acts: printed by `npm run architecture`, not written by hand. -->';
const end = '<!-- The end of the table of acts. -->';

export const architectureFile = join(root, 'ARCHITECTURE.md');

/**
 * The document with the domain's table and diagram between its two marks.
 * @throws Error when a mark is missing: the table would otherwise go stale unseen.
 */
export function withTransitions(document: string): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from)
    throw new Error('ARCHITECTURE.md has lost the marks between which the table of acts stands.');
  const printed = [begin, transitionTable(), `\`\`\`mermaid\n${transitionDiagram()}\n\`\`\``, ''].join(
    '\n\n',
  );
  return document.slice(0, from) + printed + document.slice(to);
}

function main(): void {
  const document = readFileSync(architectureFile, 'utf8');
  const wanted = withTransitions(document);
  if (!process.argv.includes('--check')) writeFileSync(architectureFile, wanted);
  else if (document !== wanted) {
    console.error('ARCHITECTURE.md does not show the present table of acts: run `npm run architecture`.');
    process.exitCode = 1;
  }
}

if (import.meta.main) main();
