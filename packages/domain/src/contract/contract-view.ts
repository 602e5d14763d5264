import type { ExecutiveMethod } from '../organisation/profile.ts';
import type { DelegationBasis } from '../people/delegation.ts';
import type { StandInKind } from '../people/stand-in.ts';
import type { Day, Instant } from '../term/day.ts';
import type {
  Absence,
  Commitment,
  ContractState,
  Identity,
  MissionAnswer,
  ObservationSource,
  Party,
  Phase,
  PlannedDate,
  Seat,
  ServiceAnswer,
  Sums,
  Term,
} from './contract.ts';
import type { ContractFile } from './contract-file.ts';
import type { GuardFacts } from './guards.ts';
import type { Act } from './transitions.ts';
import type { Sight } from './visibility.ts';

export interface PersonName {
  id: string;
  firstName: string;
  lastName: string;
}
export interface PersonCard extends PersonName {
  jobTitle: string;
  directorate: string;
}

/** The project lead's share of the answers: names and directorate, the dates, nothing else. */
export type LeadIdentity = Pick<Identity, 'firstName' | 'lastName' | 'directorate'>;
export interface LeadCommitment {
  startsOn: Day | null;
  plannedDates: PlannedDate[];
}

/** What somebody said of the contract before its last signature. */
export interface ObservationView {
  source: ObservationSource;
  /** Who wrote or recorded it. */
  person: PersonCard;
  name: string | null;
  saidOn: Day | null;
  text: string | null;
  at: Instant;
  /** It was said of a text that was changed since. */
  isFormer: boolean;
}

/** A contract as one person may see it now; what the interface answers (contract-api, `contractView`). */
export interface ContractView {
  id: string;
  /** How much of it this is. */
  sight: NonNullable<Sight>;
  number: string | null;
  state: ContractState;
  phase: Phase | null;
  version: number;
  contentHash: string | null;
  /** Printed on the contract once it is concluded: by it anyone may ask what became of it. */
  verificationCode: string | null;
  /** Its final file, once it is concluded. */
  document: ContractFile | null;
  agent: PersonName;
  content: {
    identity: Identity | LeadIdentity;
    mission: MissionAnswer;
    commitment: Commitment | LeadCommitment;
    service: ServiceAnswer | null;
  };
  sums: Sums | null;
  term: Term | null;
  signatures: {
    seat: Seat;
    person: PersonName;
    onBehalfOf: PersonName | null;
    /** On what ground, for a manager’s stand-in. */
    standIn: StandInKind | null;
    /** On what ground, for the executive’s substitute, and the formula that goes with it. */
    delegation: (DelegationBasis & { formula: string }) | null;
    at: Instant;
    method: string;
    /** Of one given on paper: the day that stands there, and the scan’s hash. */
    paper: { signedOn: Day; scan: string | null } | null;
  }[];
  /** It was signed on paper and taken over: its document is the paper. */
  takenOver: boolean;
  problems: { pointer: string; code: string; detail: string; level: 'fault' | 'notice' }[];
  allowed: Act[];
  /** Who acts next, and where that seat signs: the executive's way is a setting. */
  waitingFor: { seat: Seat; person: PersonName; method: ExecutiveMethod } | null;
  waitingSince: Instant | null;
  renewalOf: string | null;
  lead: PersonName;
  manager: PersonCard | null;
  changeRequest: { party: Party; person: PersonName; message: string; at: Instant } | null;
  managerDisputedAt: Instant | null;
  observations: ObservationView[];
  /** Those that are not over. */
  absences: Absence[];
  /** Until which day those who are kept informed may add one; null once nobody may. */
  observableUntil: Day | null;
  /** When the agent's employment ends, where it ends before the contract and soon: for the agent, the manager, the officer. */
  employmentEndsOn: Day | null;
  /** The manager is not the one whom the directory gives the agent: for the officer and the executive, while it matters. */
  managerUnlisted: boolean;
  effectiveOn: Day | null;
}

/** What a view needs besides the contract. */
export interface ViewContext extends GuardFacts {
  /** The directory. */
  people: (id: string) => PersonCard;
  /** Hash of the live text; the frozen one, where there is one, comes before it. */
  contentHash: string;
  /** Of a concluded contract; null before. */
  verificationCode: string | null;
  /** Of a concluded contract; null before. */
  document: ContractFile | null;
  /** The manager whom the directory gives the agent. */
  listedManagerId?: string | null;
  /** When the agent's employment ends, as the directory has it. */
  employmentEndsOn?: Day | null;
  /** The acts that have an endpoint. */
  offered: ReadonlySet<Act>;
}
