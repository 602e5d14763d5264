import { randomUUID } from 'node:crypto';
import type { Instant, PersonChange } from '@equipage/domain';
import { eq, getTableColumns, sql } from 'drizzle-orm';
import { breathing } from '../../db/breath.ts';
import type { Connection } from '../../db/connection.ts';
import { type Finish, insertAll, writeAll } from '../../db/insert-all.ts';
import type { Tables } from '../../db/tables.ts';
import { problem } from '../../platform/problems.ts';
import { findableAs } from '../administration/store.ts';
import type { KnownRow } from './directory.ts';
import type { Correction, Entry, Plan } from './plan.ts';
import type { FileFacts } from './row.ts';

type PersonRow = Tables['people']['$inferInsert'];
type ChangeRow = Tables['personChanges']['$inferInsert'];

/** What is done, by whom and when: to whom the administrator chose among those whom the file leaves out, too. */
export interface Done {
  plan: Plan;
  everybody: ReadonlyMap<string, KnownRow>;
  departures: readonly KnownRow[];
  byId: string;
  at: Instant;
}

/** Does a plan, in the transaction of the connection: everybody enters, changes and leaves, or nobody does. */
export async function applyPlan(connection: Connection, done: Done): Promise<void> {
  const ids = new Map([...done.everybody.values()].map(({ email, id }) => [email, id]));
  for (const { facts } of done.plan.created) ids.set(facts.email, randomUUID());
  await enter(connection, done, ids);
  await correct(connection, done, ids);
  await leave(connection, done);
}

type Ids = ReadonlyMap<string, string>;

const idOf = (ids: Ids, email: string | null): string | null =>
  email === null ? null : (ids.get(email) ?? null);

function columnsOf({ manager, ...said }: FileFacts, ids: Ids) {
  const facts = { ...said, managerId: idOf(ids, manager) };
  return { ...facts, ...findableAs(facts) };
}

async function enter(connection: Connection, { plan, byId, at }: Done, ids: Ids): Promise<void> {
  const { queries, tables } = connection;
  const breathe = breathing();
  const people: PersonRow[] = [];
  const changes: ChangeRow[] = [];
  for (const { facts } of managersFirst(plan.created)) {
    const id = ids.get(facts.email) ?? '';
    people.push({ ...columnsOf(facts, ids), id, roles: [], demoNamed: false, version: 1 });
    changes.push({ personId: id, version: 1, at, byId, kind: 'created', changes: [] });
    await breathe();
  }
  await insertAll(queries, tables.people, people);
  await insertAll(queries, tables.personChanges, changes);
}

/** A person's row names their manager's, which has to be there: managers enter before those whom they lead. */
function managersFirst(created: readonly Entry[]): Entry[] {
  const byEmail = new Map(created.map((entry) => [entry.facts.email, entry]));
  const placed = new Set<Entry>();
  for (const entry of created) {
    const way: Entry[] = [];
    for (let one: Entry | undefined = entry; one !== undefined && !placed.has(one); ) {
      way.push(one);
      one = one.facts.manager === null ? undefined : byEmail.get(one.facts.manager);
    }
    for (const one of way.reverse()) placed.add(one);
  }
  return [...placed];
}

async function correct(connection: Connection, { plan, byId, at }: Done, ids: Ids): Promise<void> {
  const { queries, tables } = connection;
  const breathe = breathing();
  const rows: PersonRow[] = [];
  const told: ChangeRow[] = [];
  for (const correction of plan.changed) {
    const { person, changes, returns } = correction;
    rows.push(correctedRow(correction, ids));
    const named = changes.map((change) => withIds(change, ids));
    const kind = returns ? 'returned' : 'imported';
    told.push({ personId: person.id, version: person.version + 1, at, byId, kind, changes: named });
    await breathe();
  }
  const over = { table: tables.people, name: 'people_overwritten', finish: overwriting(tables.people) };
  if ((await writeAll(queries, over, rows)) !== rows.length) throw problem('directory-changed');
  await insertAll(queries, tables.personChanges, told);
}

function correctedRow({ person, facts, returns }: Correction, ids: Ids): PersonRow {
  const account = returns
    ? { leftAt: null, disabledAt: person.disabledAt === person.leftAt ? null : person.disabledAt }
    : {};
  return { ...person, ...columnsOf(facts, ids), ...account, version: person.version + 1 };
}

function withIds(change: PersonChange, ids: Ids): PersonChange {
  if (change.field !== 'managerId') return change;
  return { ...change, before: idOf(ids, change.before), after: idOf(ids, change.after) };
}

/** Writes rows over those of the same people, where they still have the version that the plan was made on. */
function overwriting(people: Tables['people']): Finish {
  const { id: _id, roles: _roles, demoNamed: _named, ...columns } = getTableColumns(people);
  const set = Object.fromEntries(
    Object.entries(columns).map(([key, { name }]) => [key, sql.raw(`excluded.${name}`)]),
  );
  const setWhere = sql`${people.version} = excluded.version - 1`;
  return (insert) =>
    insert
      .onConflictDoUpdate({ target: people.id, set, setWhere })
      .returning({ id: people.id }) as unknown as ReturnType<Finish>;
}

async function leave(connection: Connection, { departures, byId, at }: Done): Promise<void> {
  const { queries, tables } = connection;
  const { people, sessions } = tables;
  const breathe = breathing();
  for (const { id, version, disabledAt } of departures) {
    const left = { leftAt: at, disabledAt: disabledAt ?? at, version: version + 1 };
    await queries.update(people).set(left).where(eq(people.id, id));
    await queries.delete(sessions).where(eq(sessions.personId, id));
    await breathe();
  }
  await insertAll(
    queries,
    tables.personChanges,
    departures.map(({ id, version }) => ({
      personId: id,
      version: version + 1,
      at,
      byId,
      kind: 'left' as const,
      changes: [],
    })),
  );
}
