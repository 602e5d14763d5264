import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import {
  domainCodes,
  marksOf,
  originalVersion,
  type Profile,
  phaseOf,
  workingDaysBetween,
} from '@equipage/domain';
import { eq, inArray } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { holdsDomain } from '../db/contracts/listing.ts';
import { directoryOf } from '../db/directory.ts';
import { dayOf } from '../platform/clock.ts';
import type { Days } from './filters.ts';
import type { ListedRow } from './store.ts';

type Row = EndpointAnswer<typeof endpoints.listCommunity>['items'][number];
type PersonName = Row['lead'];

/** What the rows are held against. */
export interface Setting {
  days: Days;
  profile: Pick<Profile, 'executiveId' | 'timeZone'>;
}

/** Rows of the list as they are answered. */
export async function rowsFor(
  connection: Connection,
  rows: readonly ListedRow[],
  setting: Setting,
): Promise<Row[]> {
  const awaited = await awaitedIn(connection, rows, setting);
  return rows.map((row) => rowOf(row, awaited.get(row.contractId) ?? null, setting));
}

function rowOf(row: ListedRow, waitingFor: Row['waitingFor'], { days, profile }: Setting): Row {
  const { domains, waitingSince, wording } = row;
  const waitingDays =
    waitingFor === null || waitingSince === null
      ? null
      : workingDaysBetween(days.calendar, dayOf(waitingSince, profile.timeZone), days.today);
  return {
    contractId: row.contractId,
    personId: row.personId,
    firstName: row.firstName,
    lastName: row.lastName,
    directorate: row.directorate,
    service: row.service,
    domains: domainCodes.filter((code) => holdsDomain(domains, code)),
    mission: { id: row.missionId, title: row.missionTitle },
    lead: { id: row.leadId, firstName: row.leadFirstName, lastName: row.leadLastName },
    percent: row.percent,
    hours: row.hours,
    state: row.state,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    phase: phaseIn(row, days),
    attention: marksOf({ ...row, waitingDays }, days.today),
    waitingFor,
    waitingSince: waitingFor === null ? null : waitingSince,
    waitingDays,
    takenOver: wording === originalVersion,
  };
}

/** Where a listed contract stands: its phase, or that it ended before its term. */
function phaseIn(
  { state, startsOn, endsOn, evaluated }: Pick<ListedRow, 'state' | 'startsOn' | 'endsOn' | 'evaluated'>,
  { today }: Days,
): Row['phase'] {
  if (state === 'terminated' || state === 'closed') return state;
  if (startsOn === null || endsOn === null) return null;
  // Any instant tells that the evaluation is recorded: when it was is not asked.
  const evaluationRecordedAt = evaluated ? endsOn : null;
  return phaseOf({ state, term: { startsOn, endsOn }, evaluationRecordedAt }, today);
}

type Awaited = NonNullable<Row['waitingFor']>;

/** Whose turn it is, for the contracts being signed, by contract: among members alone, nothing is asked. */
async function awaitedIn(
  connection: Connection,
  rows: readonly ListedRow[],
  { profile }: Setting,
): Promise<Map<string, Awaited>> {
  const inState = (state: ListedRow['state']) => rows.filter((row) => row.state === state);
  const awaited = new Map<string, Awaited>();
  for (const { contractId, personId, firstName, lastName } of inState('changes-requested'))
    awaited.set(contractId, { seat: 'agent', person: { id: personId, firstName, lastName } });
  const forManager = inState('awaiting-manager').map(({ contractId }) => contractId);
  for (const [id, person] of await managersOf(connection, forManager))
    awaited.set(id, { seat: 'manager', person });
  const forExecutive = inState('awaiting-executive');
  if (forExecutive.length === 0) return awaited;
  const directory = await directoryOf(connection, [profile.executiveId]);
  const { id, firstName, lastName } = directory.person(profile.executiveId);
  const person = { id, firstName, lastName };
  for (const { contractId } of forExecutive) awaited.set(contractId, { seat: 'executive', person });
  return awaited;
}

async function managersOf(
  { queries, tables: { contracts, people } }: Connection,
  ids: readonly string[],
): Promise<Map<string, PersonName>> {
  if (ids.length === 0) return new Map();
  const { id, firstName, lastName } = people;
  const rows = await queries
    .select({ contractId: contracts.id, person: { id, firstName, lastName } })
    .from(contracts)
    .innerJoin(people, eq(people.id, contracts.managerId))
    .where(inArray(contracts.id, [...ids]));
  return new Map(rows.map(({ contractId, person }) => [contractId, person]));
}
