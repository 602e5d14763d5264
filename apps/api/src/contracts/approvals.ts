import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { type Contract, type ContractView, sumsOf, type Term, teamLoad } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { contractsWaitingFor } from '../db/contracts/load.ts';
import { profileOf } from '../db/organisation.ts';
import type { Scene } from './scene.ts';
import { type TeamContract, teamOf } from './team-store.ts';
import { viewsOf } from './views.ts';

type Approval = EndpointAnswer<typeof endpoints.listApprovals>['items'][number];

/** What waits for this person's decision, oldest first, with what it asks and what the team already bears. */
export async function approvalsFor(connection: Connection, scene: Scene): Promise<Approval[]> {
  const contracts = await contractsWaitingFor(connection, scene.actor);
  const views = await viewsOf(connection, contracts, scene);
  const teams = new Map<string, TeamContract[]>();
  const approvals: Approval[] = [];
  for (const [place, contract] of contracts.entries()) {
    const view = views[place];
    const { managerId } = contract.content.service;
    if (view?.term === null || view === undefined || managerId === null) continue;
    const team = teams.get(managerId) ?? (await teamOf(connection, managerId, scene));
    teams.set(managerId, team);
    const profile = await profileOf(connection, contract, scene.profile);
    approvals.push(approvalOf(contract, { ...view, term: view.term }, team, { ...scene, profile }));
  }
  return approvals;
}

function approvalOf(
  contract: Contract,
  view: ContractView & { term: Term },
  team: readonly TeamContract[],
  { profile }: Scene,
): Approval {
  const { commitment } = contract.content;
  const sums = sumsOf(contract.content, profile);
  const subject = { agentId: contract.agentId, hours: sums?.hours ?? 0, term: view.term };
  const others = team.filter(({ contractId }) => contractId !== contract.id);
  return {
    contract: view,
    asks: {
      hours: subject.hours,
      hoursPerWeek: sums?.hoursPerWeek ?? null,
      dates: commitment.plannedDates,
      extendedHours: commitment.extendedHours === true,
      fieldTrips: commitment.fieldTrips === true,
    },
    teamLoad: teamLoad(
      subject,
      others.filter(({ awaits }) => !awaits),
      others.filter(({ awaits }) => awaits),
    ),
  };
}
