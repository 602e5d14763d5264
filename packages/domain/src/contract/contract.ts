import type { DomainCode } from '../mission/mission.ts';
import type { DelegationBasis } from '../people/delegation.ts';
import type { Civility } from '../people/person.ts';
import type { StandInKind } from '../people/stand-in.ts';
import type { Day, Instant, TimeOfDay, Weekday } from '../term/day.ts';

export const contractStates = [
  'draft',
  'awaiting-manager',
  'changes-requested',
  'awaiting-executive',
  'signed',
  'declined',
  'withdrawn',
  'terminated',
  'closed',
] as const;
export type ContractState = (typeof contractStates)[number];

export const openStates = ['draft', 'changes-requested', 'awaiting-manager', 'awaiting-executive'] as const;

/** Computed from the dates of a signed contract, never stored. */
export const phases = ['upcoming', 'active', 'evaluation-due', 'ended'] as const;
export type Phase = (typeof phases)[number];

/** The three who sign. */
export const seats = ['agent', 'manager', 'executive'] as const;
export type Seat = (typeof seats)[number];
/**
 * Everyone who has to do with a contract: the signatories, the community officer, the project lead, who is kept informed; and
 * who prepares the executive's signatures, and never acts.
 */
export const parties = [...seats, 'officer', 'lead', 'informed', 'assistant'] as const;
export type Party = (typeof parties)[number];

/** The four steps whose answers make the contract's content. */
export const steps = ['identity', 'mission', 'commitment', 'service'] as const;
export type Step = (typeof steps)[number];

export const stockTakings = ['on-request', 'monthly', 'quarterly', 'midterm'] as const;
export type StockTaking = (typeof stockTakings)[number];

/** In every step null means "not answered yet". Text is NFC and trimmed. */
export interface Identity {
  civility: Civility | null;
  firstName: string | null;
  lastName: string | null;
  jobTitle: string | null;
  directorate: string | null;
  service: string | null;
  /** Percent of full time, above 0, at most 100. */
  workShare: number | null;
  worksOn: Weekday[];
  annualised: boolean;
}

export interface MissionAnswer {
  domains: DomainCode[];
  missionId: string | null;
  title: string | null;
  description: string | null;
  deadline: Day | null;
}

export interface PlannedDate {
  date: Day;
  from: TimeOfDay;
  to: TimeOfDay;
}

export interface Commitment {
  /** Percent of working time. */
  percent: number | null;
  startsOn: Day | null;
  extendedHours: boolean | null;
  fieldTrips: boolean | null;
  plannedDates: PlannedDate[];
}

export interface ServiceAnswer {
  managerId: string | null;
  benefits: string | null;
  stockTaking: StockTaking | null;
}

export interface Content {
  identity: Identity;
  mission: MissionAnswer;
  commitment: Commitment;
  service: ServiceAnswer;
}

/** First and last day in force, both included. */
export interface Term {
  startsOn: Day;
  endsOn: Day;
}

/** Hours are decimal. `remainder` is what is left of `hours` after whole half-days. */
export interface Sums {
  hours: number;
  halfDays: number;
  remainder: number;
  /** Per worked week; null when the working time is annualised. */
  hoursPerWeek: number | null;
  plannedHours: number;
}

/** How a signatory was known when they signed (design: trust.md, evidence). */
export interface Authentication {
  issuer: string;
  subject: string;
  /** `set-up`: whoever described the organisation, with the address that the server printed. */
  method: 'demo' | 'oidc' | 'link' | 'set-up' | 'paper' | 'parapheur';
  at: Instant;
}

export interface Signature {
  seat: Seat;
  personId: string;
  /** As printed under the signature: name and capacity on that day. */
  name: string;
  civility: Civility | null;
  capacity: string;
  /** The holder of the seat, when someone else signed in their stead. */
  onBehalfOf: string | null;
  /** On what ground, for a manager's stand-in. */
  standIn?: StandInKind;
  /** On what ground, for the executive's substitute; without, before arrêtés were recorded. */
  delegation?: DelegationBasis;
  at: Instant;
  contentHash: string;
  consentVersion: string;
  authentication: Authentication;
  /** Network address the signature came from; empty for one given on paper. */
  address: string;
  /** Of a signature given on paper alone. */
  paper?: PaperTrace;
  /** Of a signature that a file came back with from a signature book alone. */
  parapheur?: ParapheurTrace;
}

/** What the officer who recorded a signature given on paper says of it. */
export interface PaperTrace {
  /** The day that stands on the paper. */
  signedOn: Day;
  /** SHA-256 of the scan; null when there is none. */
  scan: string | null;
  recordedBy: string;
}

/**
 * How a file that came back signed is the one that was handed out: by its very bytes, or by what is read and drawn on each
 * of its pages. The last was established before drawings were compared: signatures that are kept may say it.
 */
export type SameFile = 'same-bytes' | 'same-pages' | 'same-text';

/** What a file that came back from a signature book says of its signature, and what was established of it. */
export interface ParapheurTrace {
  sameFile: SameFile;
  /** As the file names them: which authority vouches for it was not asked. */
  certificate: { subject: string; issuer: string; sha256: string };
  /** What gives its instant: a time stamp in it, the signature itself, or nothing but the arrival of the file. */
  dated: 'stamp' | 'signature' | 'arrival';
  /** SHA-256 of the file that was handed out, and of the one that came back. */
  handedOut: string;
  file: string;
  broughtBackBy: string;
}

/** Text value of a variable of the clauses, as resolved for one contract. */
export type TextValue =
  | string
  | number
  | boolean
  | null
  | readonly TextValue[]
  | { readonly [key: string]: TextValue };

/** What is signed: a version of the wording and the value of every variable in it. Hashed as canonical JSON (RFC 8785). */
export interface ResolvedText {
  wording: string;
  values: { readonly [variable: string]: TextValue };
}

/** The resolved text and its SHA-256 (lower-case hexadecimal). */
export interface HashedText {
  text: ResolvedText;
  hash: string;
}

/** The text as the agent signed it. */
export interface FrozenText extends HashedText {
  /** Version of the organisation's settings it was resolved with: the first one when absent. */
  profile?: number;
}

/** Names, in place of a version of the wording, the model of its own that a contract was signed on elsewhere. */
export const originalVersion = 'origine';

/** Whose words an observation holds: somebody kept informed of the contract, or a school's head as the officer received them. */
export const observationSources = ['informed', 'school'] as const;
export type ObservationSource = (typeof observationSources)[number];

/** What was said of a contract before its last signature: it blocks nothing, and is part of no text. */
export interface Observation {
  source: ObservationSource;
  /** Who wrote it; for a school, the officer who recorded it. */
  personId: string;
  /** The school and its head, as the officer named them. */
  name: string | null;
  /** The day on which the school's head agreed. */
  saidOn: Day | null;
  /** Null for an agreement without a word. */
  text: string | null;
  at: Instant;
  /** Of the text that it is about. */
  contentHash: string;
}

/** Days on which somebody who holds a seat is away; never why. */
export interface Absence {
  id: string;
  of: Seat;
  personId: string;
  name: string;
  startsOn: Day;
  endsOn: Day;
}

export interface ChangeRequest {
  party: Party;
  personId: string;
  message: string;
  at: Instant;
}

/** One contract, as its events made it. */
export interface Contract {
  id: string;
  number: string | null;
  state: ContractState;
  version: number;
  agentId: string;
  /** The lead of the catalogue mission, else the profile's. */
  leadId: string;
  content: Content;
  /** The text as the agent signed it; null while it can be edited. */
  frozen: FrozenText | null;
  /** The valid signatures only; voided ones stay in the events. */
  signatures: Signature[];
  /** The real dates, from the last signature on. */
  term: Term | null;
  /** Since when the present state waits for someone. */
  waitingSince: Instant | null;
  /** When it last went to the hierarchy, signed by its agent; null for one of before this was kept. */
  sentAt: Instant | null;
  observations: readonly Observation[];
  absences: readonly Absence[];
  /** The last request for a change, while it is being answered. */
  changeRequest: ChangeRequest | null;
  /** When the named manager said the agent is not theirs; null again once another manager is chosen. */
  managerDisputedAt: Instant | null;
  /** Last day in force of a contract ended early. */
  effectiveOn: Day | null;
  evaluationRecordedAt: Instant | null;
  renewalOf: string | null;
  /**
   * Who is kept informed of the agent's contracts, by the settings and by the directorate where the directory has them
   * today: routing, like who holds a seat. Read beside the contract, never kept with it; absent where nobody asked.
   */
  informedIds?: readonly string[];
}

/** Whether a contract was signed on paper before it was taken over: its text is the paper's. */
export function isTakenOver({ frozen }: Pick<Contract, 'frozen'>): boolean {
  return frozen?.text.wording === originalVersion;
}

/** How many contracts are signed in one go at most. */
export const mostSignedAtOnce = 100;
