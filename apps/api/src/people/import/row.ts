import { coded, emailAddress, type PersonFacts, personForm, weekdays } from '@equipage/domain';
import * as z from 'zod/mini';
import { civilityFrom, dayFrom, numberFrom, type RowFault, rowFaults } from '../../platform/csv/cells.ts';
import { addressesFrom, daysFrom, staffFrom, yesNoFrom } from './cells.ts';
import { type ColumnKey, headerOf } from './columns.ts';

/** What a file says of somebody: people are named by their addresses. */
export type FileFacts = Omit<PersonFacts, 'managerId'> & { manager: string | null };

/** A person as a line of the file tells of them. */
export interface FileRow {
  facts: FileFacts;
  /** The addresses of those whose manager they are. */
  managerOf: string[];
}

/** Addresses of one cell. */
const mostLed = 200;

const schema = z.object({
  ...z.omit(personForm, { managerId: true }).shape,
  manager: z.nullable(emailAddress),
  managerOf: z.array(emailAddress).check(z.maxLength(mostLed, coded('too-many'))),
});

type Cells = (key: ColumnKey) => string;

/** Reads a line: the person whom it tells of, or every fault in it. */
export function readRow(cells: Cells): { row: FileRow | null; faults: RowFault[] } {
  const parsed = schema.safeParse(raw(cells));
  if (parsed.success) {
    const { managerOf, ...facts } = parsed.data;
    return { row: { facts: { ...facts, worksOn: inOrder(facts.worksOn) }, managerOf }, faults: [] };
  }
  return { row: null, faults: rowFaults(parsed.error.issues, headerOf) };
}

/** An empty cell is nothing, or what is usual: a whole week, the whole time. */
function raw(cells: Cells): Record<ColumnKey, unknown> {
  const share = cells('workShare').trim();
  const manager = cells('manager').trim();
  return {
    civility: civilityFrom(cells('civility')),
    firstName: cells('firstName'),
    lastName: cells('lastName'),
    email: cells('email'),
    jobTitle: cells('jobTitle'),
    directorate: cells('directorate'),
    service: cells('service'),
    manager: manager === '' ? null : manager,
    managerOf: addressesFrom(cells('managerOf')),
    workShare: share === '' ? 100 : numberFrom(share),
    worksOn: daysFrom(cells('worksOn')),
    annualised: yesNoFrom(cells('annualised')),
    employmentEndsOn: dayFrom(cells('employmentEndsOn')) ?? null,
    staffKind: staffFrom(cells('staffKind')),
  };
}

/** In the order of the week: the same days said otherwise are no change. */
export const inOrder = (days: readonly string[]) => weekdays.filter((day) => days.includes(day));
