import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { fullName } from '@equipage/domain';
import type { ReadLine, ReadTakeover } from './preview.ts';
import type { Takeover } from './store.ts';

type Preview = EndpointAnswer<typeof endpoints.getTakeover>;
type Line = Preview['lines'][number];

/** Those whom the lines name and the directory does not know, each once. */
export function unknownPeople({ lines, people }: ReadTakeover): Preview['unknownPeople'] {
  const unknown = new Map<string, string>();
  const meet = (email: string, name: string) => {
    if (!people.has(email) && !unknown.has(email)) unknown.set(email, name);
  };
  for (const { row } of lines) {
    if (row === null) continue;
    meet(row.email, fullName(row));
    meet(row.managerEmail, `${row.managerFirstName} ${row.managerLastName}`);
  }
  return [...unknown].map(([email, name]) => ({ email, name }));
}

export function missingScans({ lines, scans }: ReadTakeover): string[] {
  const named = lines.flatMap(({ row }) => (row === null || row.scan === '' ? [] : [row.scan]));
  return [...new Set(named)].filter((name) => !scans.has(name));
}

function lineOf({ line, row, faults }: ReadLine, { scans }: ReadTakeover): Line {
  if (row === null) return { line, name: '', mission: '', term: null, manager: '', scan: null, faults };
  return {
    line,
    name: fullName(row),
    mission: row.title,
    term: { startsOn: row.startsOn, endsOn: row.endsOn },
    manager: `${row.managerFirstName} ${row.managerLastName}`,
    scan: row.scan === '' ? null : { name: row.scan, received: scans.has(row.scan) },
    faults,
  };
}

/** What would be created, and what stands in the way. */
export function previewOf({ id, fileName, doneAt }: Takeover, read: ReadTakeover): Preview {
  return {
    id,
    fileName,
    done: doneAt !== null,
    faults: read.faults,
    lines: read.lines.map((line) => lineOf(line, read)),
    unknownPeople: unknownPeople(read),
    missingScans: missingScans(read),
  };
}
