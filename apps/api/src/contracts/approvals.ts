import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import {
  type Actor,
  type Contract,
  type ContractView,
  clashesOf,
  countedHalfDays,
  groundOf,
  hoursByMonth,
  type PersonName,
  type Profile,
  partiesOf,
  sumsOf,
  type Term,
  teamLoad,
  workingDaysBetween,
} from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { contractsWaitingFor } from '../db/contracts/load.ts';
import { type Directory, directoryOf } from '../db/directory.ts';
import { profileOf } from '../db/organisation.ts';
import { dayOf } from '../platform/clock.ts';
import type { Scene } from './scene.ts';
import { type TeamContract, teamOf } from './team-store.ts';
import { cards, viewsOf } from './views.ts';

type Approval = EndpointAnswer<typeof endpoints.listApprovals>['items'][number];

/**
 * What an approval is made of: the contract as its reader sees it, and the other contracts of the same team, which are none
 * of theirs who prepare it (null).
 */
interface Case {
  contract: Contract;
  view: ContractView & { term: Term };
  others: readonly TeamContract[] | null;
  /** The organisation's rules as the contract was signed under them. */
  profile: Profile;
}

/** What waits for this person's decision, oldest first, with what it asks and what the team already bears. */
export async function approvalsFor(connection: Connection, scene: Scene): Promise<Approval[]> {
  const cases = await casesFor(connection, scene);
  const people = cases.flatMap(({ contract, others }) => [
    contract.agentId,
    contract.content.service.managerId,
    ...(others ?? []).map(({ agentId }) => agentId),
  ]);
  const directory = await directoryOf(connection, [...new Set([scene.profile.executiveId, ...people])]);
  return cases.map((one) => approvalOf(one, directory, scene));
}

async function casesFor(connection: Connection, scene: Scene): Promise<Case[]> {
  const contracts = await contractsWaitingFor(connection, scene.actor);
  const views = await viewsOf(connection, contracts, scene);
  const teams = new Map<string, TeamContract[]>();
  const cases: Case[] = [];
  for (const [place, contract] of contracts.entries()) {
    const view = views[place];
    const { managerId } = contract.content.service;
    if (view?.term === null || view === undefined || managerId === null) continue;
    const profile = await profileOf(connection, contract, scene.profile);
    const one = { contract, view: { ...view, term: view.term }, profile };
    if (!decides(contract, scene.actor)) {
      cases.push({ ...one, others: null });
      continue;
    }
    const team = teams.get(managerId) ?? (await teamOf(connection, managerId, scene));
    teams.set(managerId, team);
    cases.push({ ...one, others: team.filter(({ contractId }) => contractId !== contract.id) });
  }
  return cases;
}

function approvalOf(one: Case, directory: Directory, scene: Scene): Approval {
  const { contract, view, others } = one;
  const { profile, calendar, today, actor } = scene;
  const { commitment } = contract.content;
  const sums = sumsOf(contract.content, one.profile);
  const signsForBoth = actor.roles.includes('executive') && profile.executiveMethod === 'product';
  const isLast = contract.state === 'awaiting-executive' || signsForBoth;
  const since = dayOf(contract.waitingSince ?? scene.now, profile.timeZone);
  return {
    contract: view,
    asks: {
      hours: sums?.hours ?? 0,
      hoursPerWeek: sums?.hoursPerWeek ?? null,
      dates: commitment.plannedDates,
      extendedHours: commitment.extendedHours === true,
      fieldTrips: commitment.fieldTrips === true,
    },
    ...teamIn(one, sums?.hours ?? 0, directory, scene),
    clashes: clashesOf(commitment.plannedDates, others ?? []).map(({ agentIds, ...times }) => ({
      ...times,
      people: agentIds.map((id) => nameIn(directory, id)),
    })),
    decides: decides(contract, actor),
    inSteadOf: steadIn(contract, directory, actor),
    waitingDays: workingDaysBetween(calendar, since, today),
    next: isLast ? null : cards(directory)(profile.executiveId),
    referent: profile.referent.name,
  };
}

/** Whether they hold the seat whose turn it is; else they prepare it. */
function decides(contract: Contract, actor: Actor): boolean {
  return partiesOf(contract, actor).includes(seatIn(contract));
}

const seatIn = ({ state }: Contract) => (state === 'awaiting-manager' ? 'manager' : 'executive');

/** In whose stead the decision is asked, of the seat whose turn it is. */
function steadIn(contract: Contract, directory: Directory, actor: Actor): Approval['inSteadOf'] {
  const { onBehalfOf, standIn, delegation } = groundOf(seatIn(contract), contract, actor);
  if (onBehalfOf === undefined) return null;
  const person = nameIn(directory, onBehalfOf);
  if (delegation !== undefined) return { person, kind: 'delegation', basis: delegation };
  return standIn === undefined ? null : { person, kind: standIn };
}

function nameIn(directory: Directory, personId: string): PersonName {
  const { id, firstName, lastName } = directory.person(personId);
  return { id, firstName, lastName };
}

/** The team's load, by month and by contract; nothing of it for who prepares. */
function teamIn(
  { contract, view: { term }, others }: Case,
  hours: number,
  directory: Directory,
  { profile: { halfDayHours } }: Scene,
): Pick<Approval, 'teamLoad' | 'team'> {
  if (others === null) return { teamLoad: [], team: [] };
  const subject = { agentId: contract.agentId, hours, term };
  const own = { ...subject, contractId: contract.id, percent: contract.content.commitment.percent ?? 0 };
  const [waiting, running] = [others.filter(({ awaits }) => awaits), others.filter(({ awaits }) => !awaits)];
  const loads = [
    { ...own, share: 'this' as const },
    ...running.map((load) => ({ ...load, share: 'running' as const })),
    ...waiting.map((load) => ({ ...load, share: 'waiting' as const })),
  ];
  const byMonth = loads.map((load) => hoursByMonth(load, term));
  const halfDays = countedHalfDays(byMonth, halfDayHours);
  const team = loads.map((load, place) => ({
    contractId: load.contractId,
    person: nameIn(directory, load.agentId),
    share: load.share,
    percent: load.percent,
    endsOn: ('until' in load ? load.until : undefined) ?? load.term.endsOn,
    hours: byMonth[place] ?? [],
    halfDays: halfDays[place] ?? [],
  }));
  return {
    teamLoad: teamLoad(subject, running, waiting),
    team: team.filter(({ share, hours: taken }) => share === 'this' || taken.some((value) => value > 0)),
  };
}
