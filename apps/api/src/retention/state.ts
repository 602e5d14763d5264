import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { inArray } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { directoryOf } from '../db/directory.ts';
import { type Batch, dueOn, type Moment } from './due.ts';
import { eliminationCards } from './elimination/view.ts';
import { allHolds } from './holds.ts';
import { countTraces } from './traces.ts';

type State = EndpointAnswer<typeof endpoints.getRetention>;
type Category = State['categories'][number];

/** What would be eliminated on a day, what is held and what has been: contracts are counted, never read. */
export async function retentionState(connection: Connection, moment: Moment): Promise<State> {
  const due = await dueOn(connection, moment);
  return {
    today: moment.today,
    retention: moment.retention,
    categories: [
      counted('contracts', due.contracts, ({ contracts }) => contracts.length),
      counted('exchanges', due.exchanges),
      counted('drafts', due.drafts),
      counted('leavers', due.leavers),
      counted('complaints', due.complaints),
      { id: 'logs', ...(await countTraces(connection, moment)) },
    ],
    holds: await holdViews(connection),
    eliminations: await eliminationCards(connection),
  };
}

function counted<T>(
  id: Category['id'],
  { ready, held, announced, next }: Batch<T>,
  size: (one: T) => number = () => 1,
): Category {
  const sum = (some: readonly { of: T }[]) => some.reduce((total, { of }) => total + size(of), 0);
  return { id, ready: sum(ready), held: sum(held), announced: sum(announced), next };
}

async function holdViews(connection: Connection): Promise<State['holds']> {
  const rows = await allHolds(connection);
  const numbers = await numbersOf(
    connection,
    rows.flatMap(({ contractId }) => contractId ?? []),
  );
  const references = await referencesOf(
    connection,
    rows.flatMap(({ complaintId }) => complaintId ?? []),
  );
  const directory = await directoryOf(
    connection,
    rows.flatMap(({ personId, placedById, liftedById }) => [personId, placedById, liftedById]),
  );
  const name = (personId: string | null) => {
    if (personId === null) return null;
    const { id, firstName, lastName } = directory.person(personId);
    return { id, firstName, lastName };
  };
  return rows.map((row) => ({
    id: row.id,
    contractNumber: numbers.get(row.contractId ?? '') ?? null,
    complaintReference: references.get(row.complaintId ?? '') ?? null,
    person: name(row.personId),
    ground: row.ground,
    placedBy: name(row.placedById) ?? { id: row.placedById, firstName: '', lastName: '' },
    placedAt: row.placedAt,
    liftedBy: name(row.liftedById),
    liftedAt: row.liftedAt,
    liftedBecause: row.liftedBecause,
  }));
}

async function numbersOf({ queries, tables: { contracts } }: Connection, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = await queries
    .select({ id: contracts.id, number: contracts.number })
    .from(contracts)
    .where(inArray(contracts.id, [...ids]));
  return new Map(rows.map(({ id, number }) => [id, number ?? '']));
}

async function referencesOf({ queries, tables: { complaints } }: Connection, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = await queries
    .select({ id: complaints.id, reference: complaints.reference })
    .from(complaints)
    .where(inArray(complaints.id, [...ids]));
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}
