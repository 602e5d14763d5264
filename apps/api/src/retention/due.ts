import {
  addDays,
  complaintDueOn,
  contractDueOn,
  type Day,
  type Dossier,
  dossiersOf,
  draftDueOn,
  endOf,
  exchangesDueOn,
  leaverDueOn,
  noticeOn,
  type Retention,
} from '@equipage/domain';
import { and, isNull } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { type KeptComplaint, keptComplaints } from './complaints.ts';
import { type Held, heldNow, isDraftHeld } from './holds.ts';
import {
  contractsWithExchanges,
  type KeptContract,
  type KeptDraft,
  keptContracts,
  keptDrafts,
} from './kept.ts';
import { keptLeavers, type Leaver } from './leavers/leavers.ts';
import { namedInRows } from './leavers/named.ts';

/** What is looked at: the day, and the times that hold on it. */
export interface Moment {
  today: Day;
  /** The real day, which the demonstration does not move: what the service notes of its own work goes by it. */
  realDay: Day;
  retention: Retention;
  timeZone: string;
}

/** Something whose time is counted, and the first day on which it is no longer kept. */
interface Timed<T> {
  of: T;
  dueOn: Day;
  isHeld: boolean;
}

/** One kind of what is kept: what is ready to go, what is over but held or not yet announced, and what comes next. */
export interface Batch<T> {
  ready: Timed<T>[];
  held: Timed<T>[];
  /** Over, or soon: those concerned are to be told, or were not told long enough ago. */
  announced: Timed<T>[];
  next: Day | null;
}

export type DueDossier = Dossier<KeptContract>;
/** A contract that is over, and its end. */
export interface Ended {
  contract: KeptContract;
  end: Day;
}

export interface Due {
  contracts: Batch<DueDossier>;
  exchanges: Batch<Ended>;
  drafts: Batch<KeptDraft>;
  leavers: Batch<Leaver>;
  complaints: Batch<KeptComplaint>;
}

/** When what was due on a day was told of: by `noticeKey`. */
type Notices = ReadonlyMap<string, Day>;
const noticeKey = (subjectId: string, dueOn: Day): string => `${subjectId} ${dueOn}`;

async function noticesGiven({ queries, tables: { retentionNotices } }: Connection): Promise<Notices> {
  const rows = await queries.select().from(retentionNotices);
  return new Map(rows.map(({ subjectId, dueOn, toldOn }) => [noticeKey(subjectId, dueOn), toldOn]));
}

/** Everything whose time is over or nearly so on a day. */
export async function dueOn(connection: Connection, moment: Moment): Promise<Due> {
  const { timeZone, today, retention } = moment;
  const held = await heldNow(connection);
  const listed = await listedNow(connection);
  const told = await noticesGiven(connection);
  const contracts = await keptContracts(connection, timeZone);
  const dossiers = timedDossiers(contracts, held, retention);
  const isTold = longTold(told, moment);
  const going = new Set(dossiers.filter(({ dueOn: day }) => day <= today).flatMap(({ of }) => idsOf(of)));
  const exchanges = await timedExchanges(connection, contracts, { held, retention, going });
  return {
    contracts: sorted(
      dossiers.filter(({ of }) => idsOf(of).every((id) => !listed.contract.has(id))),
      moment,
      ({ of, dueOn: day }) => idsOf(of).every((id) => isTold(id, day)),
    ),
    exchanges: sorted(
      exchanges.filter(({ of }) => !listed.exchanges.has(of.contract.id)),
      moment,
      () => true,
    ),
    drafts: sorted(timedDrafts(await keptDrafts(connection, timeZone), held, retention), moment, (one) =>
      isTold(one.of.id, one.dueOn),
    ),
    leavers: sorted(
      await timedLeavers(connection, moment, held),
      moment,
      ({ of, dueOn: day }) => of.isReduced || isTold(of.id, day),
    ),
    complaints: sorted(
      timedComplaints(await keptComplaints(connection, timeZone), held, retention),
      moment,
      ({ of, dueOn: day }) => isTold(of.id, day),
    ),
  };
}

const idsOf = ({ contracts }: DueDossier): string[] => contracts.map(({ id }) => id);

function timedDossiers(contracts: KeptContract[], held: Held, retention: Retention): Timed<DueDossier>[] {
  return dossiersOf(contracts).flatMap((of) =>
    of.end === null
      ? []
      : [
          {
            of,
            dueOn: contractDueOn(of.end, retention),
            isHeld: of.contracts.some(({ id }) => held.contracts.has(id)),
          },
        ],
  );
}

async function timedExchanges(
  connection: Connection,
  contracts: KeptContract[],
  { held, retention, going }: { held: Held; retention: Retention; going: ReadonlySet<string> },
): Promise<Timed<Ended>[]> {
  const withSome = await contractsWithExchanges(connection);
  return contracts.flatMap((contract) => {
    const end = endOf(contract);
    if (end === null || !withSome.has(contract.id) || going.has(contract.id)) return [];
    const isHeld = held.contracts.has(contract.id);
    return [{ of: { contract, end }, dueOn: exchangesDueOn(end, retention), isHeld }];
  });
}

const timedDrafts = (drafts: KeptDraft[], held: Held, retention: Retention): Timed<KeptDraft>[] =>
  drafts.map((of) => ({
    of,
    dueOn: draftDueOn(of.touchedOn, retention),
    isHeld: isDraftHeld(held, of),
  }));

const timedComplaints = (all: KeptComplaint[], held: Held, retention: Retention): Timed<KeptComplaint>[] =>
  all.map((of) => ({
    of,
    dueOn: complaintDueOn(of.answeredOn, retention),
    isHeld: held.complaints.has(of.id),
  }));

/** Those of whom something may still go: who is reduced to a name that something kept bears is no longer looked at. */
async function timedLeavers(connection: Connection, moment: Moment, held: Held): Promise<Timed<Leaver>[]> {
  const leavers = await keptLeavers(connection, moment);
  const reduced = leavers.filter(({ isReduced }) => isReduced);
  const named = await namedInRows(
    connection,
    reduced.map(({ id }) => id),
  );
  return leavers
    .filter(({ id }) => !named.has(id))
    .map((of) => ({
      of,
      dueOn: leaverDueOn(of.leftOn, moment.retention),
      isHeld: held.people.has(of.id),
    }));
}

/** Whether those concerned were told as long before as the settings say. */
const longTold =
  (notices: Notices, { today, retention }: Moment) =>
  (subjectId: string, day: Day): boolean => {
    const toldOn = notices.get(noticeKey(subjectId, day));
    return toldOn !== undefined && addDays(toldOn, retention.noticeDays) <= today;
  };

function sorted<T>(
  all: Timed<T>[],
  { today, retention }: Moment,
  mayGo: (one: Timed<T>) => boolean,
): Batch<T> {
  const over = all.filter(({ dueOn: day }) => day <= today);
  const free = over.filter(({ isHeld }) => !isHeld);
  const later = all.filter(({ dueOn: day, isHeld }) => day > today && !isHeld);
  const soon = later.filter(({ dueOn: day }) => noticeOn(day, retention) <= today);
  const days = later.map(({ dueOn: day }) => day).sort();
  return {
    ready: free.filter(mayGo),
    held: over.filter(({ isHeld }) => isHeld),
    announced: [...free.filter((one) => !mayGo(one)), ...soon],
    next: days[0] ?? null,
  };
}

/** What is on a list of elimination that still holds. */
async function listedNow({ queries, tables: { eliminationLines: lines } }: Connection) {
  const rows = await queries
    .select({ kind: lines.kind, id: lines.contractId })
    .from(lines)
    .where(and(isNull(lines.leftOut), isNull(lines.doneAt)));
  const of = (kind: (typeof rows)[number]['kind']) =>
    new Set(rows.filter((row) => row.kind === kind).map(({ id }) => id));
  return { contract: of('contract'), exchanges: of('exchanges') };
}
