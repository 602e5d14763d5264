import {
  civilities,
  type DomainCode,
  day,
  domainCodes,
  domainLabels,
  text,
  textLimits,
} from '@equipage/domain';
import * as z from 'zod/mini';
import { civilityFrom, dayFrom, numberFrom, type RowFault, rowFaults } from '../platform/csv/cells.ts';
import { type ColumnKey, headerOf } from './columns.ts';

const isFilled = z.minLength(1, { error: () => 'missing-value' });
const name = text(textLimits.name).check(isFilled);
const title = text(textLimits.title).check(isFilled);
const email = text(textLimits.name).check(
  z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: () => 'not-an-email' }),
  z.toLowerCase(),
);
const share = (most: number) => z.number({ error: () => 'wrong-type' }).check(z.gt(0), z.lte(most));

const schema = z.object({
  reference: text(textLimits.name),
  civility: z.nullable(z.enum(civilities)),
  firstName: name,
  lastName: name,
  email,
  jobTitle: title,
  directorate: title,
  service: title,
  workShare: share(100),
  domains: z.array(z.enum(domainCodes)).check(z.minLength(1, { error: () => 'missing-value' })),
  title,
  deadline: z.nullable(day),
  percent: share(100),
  startsOn: day,
  endsOn: day,
  managerFirstName: name,
  managerLastName: name,
  managerEmail: email,
  managerCapacity: title,
  executiveName: text(textLimits.name),
  agentSignedOn: day,
  managerSignedOn: day,
  executiveSignedOn: day,
  scan: text(textLimits.title),
});

/** A running contract as a line of the file tells of it. */
export type PaperRow = z.infer<typeof schema>;

type Cells = (key: ColumnKey) => string;

/** Reads a line: the contract that it tells of, or every fault in it. */
export function readRow(cells: Cells): { row: PaperRow | null; faults: RowFault[] } {
  const parsed = schema.safeParse(raw(cells));
  if (parsed.success) return { row: parsed.data, faults: [] };
  return { row: null, faults: rowFaults(parsed.error.issues, headerOf) };
}

function raw(cells: Cells): Record<ColumnKey, unknown> {
  const keys = Object.keys(schema.shape) as ColumnKey[];
  const values = Object.fromEntries(keys.map((key) => [key, cells(key)])) as Record<ColumnKey, unknown>;
  const days = ['startsOn', 'endsOn', 'agentSignedOn', 'managerSignedOn', 'executiveSignedOn'] as const;
  for (const key of days) values[key] = dayFrom(cells(key));
  return {
    ...values,
    civility: civilityFrom(cells('civility')),
    workShare: cells('workShare').trim() === '' ? 100 : numberFrom(cells('workShare')),
    domains: domainsFrom(cells('domains')),
    percent: numberFrom(cells('percent')),
    deadline: cells('deadline').trim() === '' ? null : dayFrom(cells('deadline')),
  };
}

function domainsFrom(cell: string): (DomainCode | string)[] {
  const words = cell
    .split(/[|/\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return words.map((word) => domainCodes.find((code) => isDomain(code, word)) ?? word);
}

const letters = (word: string) =>
  word
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();

function isDomain(code: DomainCode, word: string): boolean {
  return [code, domainLabels[code]].some((known) => letters(known) === letters(word));
}
