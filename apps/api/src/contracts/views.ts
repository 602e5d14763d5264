import { type Contract, type ContractView, type PersonCard, viewOf } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { codeOf } from '../db/contracts/codes.ts';
import { fileOf } from '../db/contracts/files.ts';
import { renewedNumber, textOf } from '../db/contracts/text.ts';
import { type Directory, directoryOf } from '../db/directory.ts';
import { profileOf } from '../db/organisation.ts';
import { presentWording } from '../db/wordings.ts';
import { offered } from './offered.ts';
import type { Scene } from './scene.ts';

/** Everyone a view may name. */
function peopleIn({
  agentId,
  leadId,
  content,
  signatures,
  changeRequest,
  observations,
}: Contract): (string | null)[] {
  return [
    agentId,
    leadId,
    content.service.managerId,
    changeRequest?.personId ?? null,
    ...observations.map(({ personId }) => personId),
    ...signatures.flatMap(({ personId, onBehalfOf }) => [personId, onBehalfOf]),
  ];
}

/** How the directory shows a person to whoever reads a contract. */
export function cards(directory: Directory): (id: string) => PersonCard {
  return (personId) => {
    const { id, firstName, lastName, jobTitle, directorate } = directory.person(personId);
    return { id, firstName, lastName, jobTitle, directorate };
  };
}

async function show(
  connection: Connection,
  contract: Contract,
  directory: Directory,
  scene: Scene,
): Promise<ContractView> {
  const lead = directory.person(contract.leadId);
  const profile = await profileOf(connection, contract, scene.profile);
  const renewalOf = await renewedNumber(connection, contract);
  const { hash } =
    contract.frozen ??
    textOf(contract, { wording: await presentWording(connection), profile, lead, renewalOf });
  const view = viewOf(contract, scene.actor, {
    ...scene,
    profile,
    people: cards(directory),
    contentHash: hash,
    listedManagerId: directory.person(contract.agentId).managerId,
    employmentEndsOn: directory.person(contract.agentId).employmentEndsOn ?? null,
    verificationCode: await codeOf(connection, contract),
    document: contract.term === null ? null : await fileOf(connection, contract.id),
    offered,
  });
  if (view === null) throw new Error('a contract was read by somebody who may not see it');
  return view;
}

/** Contracts that the actor may see, as they may see them now. */
export async function viewsOf(
  connection: Connection,
  contracts: readonly Contract[],
  scene: Scene,
): Promise<ContractView[]> {
  const ids = [scene.profile.executiveId, ...contracts.flatMap(peopleIn)];
  const directory = await directoryOf(connection, ids);
  const views: ContractView[] = [];
  for (const contract of contracts) views.push(await show(connection, contract, directory, scene));
  return views;
}

/** One contract that the actor may see. */
export async function viewFor(
  connection: Connection,
  contract: Contract,
  scene: Scene,
): Promise<ContractView> {
  const [view] = await viewsOf(connection, [contract], scene);
  if (view === undefined) throw new Error('one contract makes one view');
  return view;
}
