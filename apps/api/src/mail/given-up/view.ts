import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import type { Actor, Contract, PersonName } from '@equipage/domain';
import type { Connection } from '../../db/connection.ts';
import { contractsByIds } from '../../db/contracts/several.ts';
import { type Directory, directoryOf } from '../../db/directory.ts';
import { countGivenUp, givenUpMails, latestMailActs } from '../../db/given-up-mails.ts';
import type { MailRow } from '../../db/mails.ts';
import { causeOf } from './cause.ts';

type View = EndpointAnswer<typeof endpoints.listGivenUpMails>;

/** How many of the latest acts are told. */
const shown = 10;
/** What an administrator who reads no contract may know of: mails about their account alone. */
const ofAccounts: ReadonlySet<string> = new Set(['sign-in']);

export async function viewOf(
  connection: Connection,
  { roles }: Actor,
  asked: { page: number; pageSize: number },
): Promise<View> {
  const rows = await givenUpMails(connection, asked);
  const acts = await latestMailActs(connection, shown);
  const directory = await directoryOf(connection, [
    ...rows.map(({ personId }) => personId),
    ...acts.map(({ byId }) => byId),
  ]);
  const readsContracts = roles.includes('officer');
  const told = readsContracts ? rows.flatMap(({ contractId }) => contractId ?? []) : [];
  const contracts = await contractsByIds(connection, told);
  return {
    items: rows.map((row) => itemOf(row, { directory, contracts, readsContracts })),
    total: await countGivenUp(connection),
    ...asked,
    acts: acts.map(({ act, at, byId, count }) => ({ act, at, by: nameOf(directory, byId), count })),
  };
}

function nameOf(directory: Directory, personId: string): PersonName {
  const { id, firstName, lastName } = directory.person(personId);
  return { id, firstName, lastName };
}

interface Known {
  directory: Directory;
  contracts: ReadonlyMap<string, Contract>;
  readsContracts: boolean;
}

function itemOf(row: MailRow, { directory, contracts, readsContracts }: Known): View['items'][number] {
  const { id, kind, personId, address, contractId, at, settledAt, attempts, secret } = row;
  const isTold = readsContracts || ofAccounts.has(kind);
  const contract = contracts.get(contractId ?? '');
  return {
    id,
    kind: isTold ? kind : null,
    subject: isTold ? row.subject : null,
    to: { person: personId === null ? null : nameOf(directory, personId), address },
    contract: contract === undefined ? null : { id: contract.id, number: contract.number },
    at,
    givenUpAt: settledAt,
    attempts,
    ...causeOf(row.lastError),
    mayRetry: !secret,
  };
}
