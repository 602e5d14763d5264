import { createHash } from 'node:crypto';
import { type AccountRefusal, type PersonChange, personChanges } from '@equipage/domain';
import { breathing } from '../../db/breath.ts';
import type { RowFault } from '../../platform/csv/cells.ts';
import type { ColumnKey } from './columns.ts';
import type { KnownRow } from './directory.ts';
import type { ReadFile } from './file.ts';
import { relationFaults } from './relations.ts';
import { type FileFacts, inOrder } from './row.ts';

/** Somebody whom the directory does not know. */
export interface Entry {
  line: number;
  facts: FileFacts;
}

/** Somebody of whom the file says otherwise; in the changes, managers are named by their addresses. */
export interface Correction {
  line: number;
  person: KnownRow;
  facts: FileFacts;
  changes: PersonChange[];
  /** They had left, and the file has them again. */
  returns: boolean;
}

/** Somebody whom the file leaves out. */
export interface Absence {
  person: KnownRow;
  /** Why they cannot be told to have left. */
  kept: AccountRefusal | null;
}

/** What a file would do to the directory as it stands: nothing of it is done. */
export interface Plan {
  /** SHA-256 of all that would be done: another directory or another file gives another. */
  hash: string;
  created: Entry[];
  changed: Correction[];
  unchanged: number;
  absent: Absence[];
  faulty: { line: number; name: string; faults: RowFault[] }[];
}

/** What a plan is made from. */
export interface PlanContext {
  /** Everybody, by address. */
  everybody: ReadonlyMap<string, KnownRow>;
  /** Who is asked to confirm it: nobody closes their own account. */
  adminId: string;
  seats: { executiveId: string; defaultLeadId: string };
}

export async function planOf(file: ReadFile, context: PlanContext): Promise<Plan> {
  const { everybody } = context;
  const emails = new Map([...everybody.values()].map(({ id, email }) => [id, email]));
  const relations = relationFaults(file.lines, everybody, emails);
  const plan: Omit<Plan, 'hash'> = { created: [], changed: [], unchanged: 0, absent: [], faulty: [] };
  const named = new Set<string>();
  const breathe = breathing();
  for (const { line, name, row, faults: own } of file.lines) {
    await breathe();
    const faults = [...own, ...(relations.get(line) ?? [])];
    if (faults.length > 0) plan.faulty.push({ line, name, faults });
    if (row === null) continue;
    named.add(row.facts.email);
    const person = everybody.get(row.facts.email);
    if (person === undefined) plan.created.push({ line, facts: row.facts });
    else {
      const correction = correctionOf(line, person, row.facts, { given: file.given, emails });
      if (correction === null) plan.unchanged += 1;
      else plan.changed.push(correction);
    }
  }
  for (const person of everybody.values())
    if (!named.has(person.email) && person.leftAt === null)
      plan.absent.push({ person, kept: whyKept(person, context) });
  plan.absent.sort((a, b) => (a.person.sortName < b.person.sortName ? -1 : 1));
  return { ...plan, hash: await hashOf(plan) };
}

function whyKept({ id }: KnownRow, { adminId, seats }: PlanContext): AccountRefusal | null {
  if (id === adminId) return 'own-account';
  return id === seats.executiveId || id === seats.defaultLeadId ? 'named-in-settings' : null;
}

interface Comparison {
  given: ReadonlySet<ColumnKey>;
  /** Addresses, by the person's id. */
  emails: ReadonlyMap<string, string>;
}

/** What a line would change; null for nothing. A column that the file has not says nothing. */
function correctionOf(
  line: number,
  person: KnownRow,
  said: FileFacts,
  { given, emails }: Comparison,
): Correction | null {
  const before = factsAs(person, emails);
  const facts = { ...before };
  for (const key of Object.keys(before) as (keyof FileFacts)[])
    if (given.has(key) || (key === 'manager' && given.has('managerOf')))
      Object.assign(facts, { [key]: said[key] });
  const changes = personChanges(asKnown(before), asKnown(facts));
  const returns = person.leftAt !== null;
  return changes.length === 0 && !returns ? null : { line, person, facts, changes, returns };
}

/** The manager's address in the place of their id: the file knows no other. */
function asKnown({ manager, ...facts }: FileFacts) {
  return { ...facts, managerId: manager };
}

function factsAs(person: KnownRow, emails: ReadonlyMap<string, string>): FileFacts {
  const { civility, firstName, lastName, email, jobTitle, directorate, service } = person;
  const { workShare, worksOn, annualised, employmentEndsOn, staffKind, managerId } = person;
  const who = { civility, firstName, lastName, email, jobTitle, directorate, service };
  const manager = managerId === null ? null : (emails.get(managerId) ?? null);
  return { ...who, workShare, worksOn: inOrder(worksOn), annualised, employmentEndsOn, staffKind, manager };
}

async function hashOf({ created, changed, absent }: Omit<Plan, 'hash'>): Promise<string> {
  const hash = createHash('sha256');
  const parts = [
    ...created.map(({ line, facts }) => [line, facts]),
    ...changed.map(({ line, person: { id, version }, changes }) => [line, id, version, changes]),
    ...absent.map(({ person: { id, version }, kept }) => [id, version, kept]),
  ];
  const breathe = breathing();
  for (const part of parts) {
    await breathe();
    hash.update(JSON.stringify(part)).update('\n');
  }
  return hash.digest('hex');
}
