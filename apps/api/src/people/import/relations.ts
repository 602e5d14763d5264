import { hierarchyLoops } from '@equipage/domain';
import type { RowFault } from '../../platform/csv/cells.ts';
import { headerOf } from './columns.ts';
import type { KnownRow } from './directory.ts';
import type { ReadLine } from './file.ts';

/** People of a loop that a sentence names. */
const mostNamed = 5;

/**
 * What the lines say of managers that cannot be: an address that is nobody's, people above themselves. By line; only
 * what the file itself says is told.
 */
export function relationFaults(
  lines: readonly ReadLine[],
  everybody: ReadonlyMap<string, KnownRow>,
  emails: ReadonlyMap<string, string>,
): Map<number, RowFault[]> {
  const faults = new Map<number, RowFault[]>();
  const fault = (line: number, detail: string) =>
    faults.set(line, [...(faults.get(line) ?? []), { column: headerOf('manager'), detail }]);
  const rows = lines.flatMap(({ line, row }) => (row === null ? [] : [{ line, facts: row.facts }]));
  const inFile = new Map(rows.map(({ line, facts }) => [facts.email, line]));
  const managers = new Map<string, string | null>();
  for (const { email, managerId } of everybody.values())
    managers.set(email, managerId === null ? null : (emails.get(managerId) ?? null));
  for (const { line, facts } of rows) {
    const { email, manager } = facts;
    managers.set(email, manager);
    if (manager === null || inFile.has(manager)) continue;
    const known = everybody.get(manager);
    if (known === undefined)
      fault(line, `${manager} n’est l’adresse de personne, ni dans ce fichier ni dans l’annuaire.`);
    else if (known.leftAt !== null) fault(line, `${manager} est l’adresse d’une personne partie.`);
  }
  for (const loop of hierarchyLoops(managers)) {
    const told = fromFirstLine(loop, inFile);
    const line = inFile.get(told[0] ?? '');
    if (line !== undefined) fault(line, loopWords(told));
  }
  return faults;
}

/** A loop has no first person: it is told from the first one whom the file names, if any. */
function fromFirstLine(loop: string[], lines: ReadonlyMap<string, number>): string[] {
  const order = loop.map((email) => lines.get(email) ?? Number.POSITIVE_INFINITY);
  const first = order.indexOf(order.reduce((a, b) => Math.min(a, b)));
  return [...loop.slice(first), ...loop.slice(0, first)];
}

function loopWords([first = '', ...others]: string[]): string {
  if (others.length === 0) return 'Personne n’est son propre supérieur\u00A0: laissez cette case vide.';
  const shown = [first, ...others].slice(0, mostNamed);
  const more = others.length + 1 > mostNamed ? ', …' : '';
  return `Chacun serait le supérieur d’un autre jusqu’à soi-même\u00A0: ${shown.join(', ')}${more}.`;
}
