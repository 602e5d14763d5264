import { originalText } from '@equipage/contract-text';
import {
  type Command,
  type Content,
  fullName,
  noonOf,
  type Person,
  type Profile,
  type Seat,
  type Signature,
  weekdays,
} from '@equipage/domain';
import { hashed } from '../db/contracts/text.ts';
import type { PaperRow } from './row.ts';
import type { ScanCard } from './store.ts';

/** Who a line names, once they are all in the directory. */
export interface Cast {
  agent: Person;
  manager: Person;
  executive: Person;
  officerId: string;
}

/** What is given to a contract that is taken over, besides its line. */
export interface Given {
  id: string;
  number: string;
  scan: ScanCard | null;
  profile: Profile;
  now: string;
}

function contentOf(row: PaperRow, manager: Person): Content {
  const { civility, firstName, lastName, jobTitle, directorate, service, workShare } = row;
  const who = { civility, firstName, lastName, jobTitle, directorate, service, workShare };
  return {
    identity: { ...who, worksOn: [...weekdays], annualised: false },
    mission: {
      domains: [...row.domains],
      missionId: null,
      title: row.title,
      description: null,
      deadline: row.deadline,
    },
    commitment: {
      percent: row.percent,
      startsOn: row.startsOn,
      extendedHours: null,
      fieldTrips: null,
      plannedDates: [],
    },
    service: { managerId: manager.id, benefits: null, stockTaking: null },
  };
}

/** The command that a line makes, with the names and the days that stand on the paper. */
export function takeOver(row: PaperRow, cast: Cast, given: Given): Command {
  const { agent, manager, executive } = cast;
  const content = contentOf(row, manager);
  const term = { startsOn: row.startsOn, endsOn: row.endsOn };
  const reference = row.reference === '' ? null : row.reference;
  const frozen = hashed(originalText({ content, term }, { reference, scan: given.scan }));
  const signed = (seat: Seat, person: Person, name: string, capacity: string, on: string): Signature => ({
    seat,
    personId: person.id,
    name,
    civility: seat === 'agent' ? row.civility : person.civility,
    capacity,
    onBehalfOf: null,
    at: noonOf(on),
    contentHash: frozen.hash,
    consentVersion: 'paper',
    authentication: { issuer: 'paper', subject: cast.officerId, method: 'paper', at: given.now },
    address: '',
    paper: { signedOn: on, scan: given.scan?.sha256 ?? null, recordedBy: cast.officerId },
  });
  const { executiveTitle } = given.profile;
  const executiveName = row.executiveName === '' ? fullName(executive) : row.executiveName;
  const managerName = `${row.managerFirstName} ${row.managerLastName}`;
  return {
    type: 'take-over',
    id: given.id,
    number: given.number,
    agentId: agent.id,
    leadId: given.profile.defaultLeadId,
    content,
    frozen,
    term,
    signatures: [
      signed('agent', agent, fullName(row), row.jobTitle, row.agentSignedOn),
      signed('manager', manager, managerName, row.managerCapacity, row.managerSignedOn),
      signed('executive', executive, executiveName, executiveTitle, row.executiveSignedOn),
    ],
  };
}
