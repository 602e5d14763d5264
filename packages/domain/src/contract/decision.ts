import type { Profile } from '../organisation/profile.ts';
import type { Actor } from '../people/actor.ts';
import type { Civility } from '../people/person.ts';
import type { StaffKind } from '../people/staff.ts';
import type { Calendar } from '../term/calendar.ts';
import type { Day, Instant } from '../term/day.ts';
import type {
  Authentication,
  Commitment,
  Content,
  Contract,
  FrozenText,
  Identity,
  MissionAnswer,
  ParapheurTrace,
  Seat,
  ServiceAnswer,
  Signature,
  Term,
} from './contract.ts';
import type { ClosureReason, ContractEvent } from './events.ts';
import type { Refusal } from './refusals.ts';
import type { Act } from './transitions.ts';

/** What a person asks, in the imperative, its data already parsed (commands.ts). */
export type Command =
  | { type: 'start'; id: string; content: Content; leadId: string; renewalOf: string | null }
  | { type: 'answer-identity'; identity: Identity }
  | { type: 'answer-mission'; mission: MissionAnswer; leadId: string }
  | { type: 'answer-commitment'; commitment: Commitment }
  | { type: 'answer-service'; service: ServiceAnswer }
  | { type: 'discard' }
  | SignCommand
  | RecordSignatureCommand
  | { type: 'hand-out-file'; file: string }
  | BringFileBackCommand
  | TakeOverCommand
  | { type: 'request-change'; message: string }
  | { type: 'decline'; reason: string }
  | { type: 'not-my-agent' }
  | { type: 'take-back' }
  | { type: 'withdraw' }
  | { type: 'observe'; text: string }
  | {
      type: 'record-absence';
      id: string;
      of: Seat;
      personId: string;
      name: string;
      startsOn: Day;
      endsOn: Day;
    }
  /** Null days: it was recorded by mistake. */
  | { type: 'correct-absence'; id: string; days: { startsOn: Day; endsOn: Day } | null }
  | { type: 'record-observation'; name: string; saidOn: Day; text: string | null }
  | { type: 'hand-over'; managerId: string; reason: string }
  | { type: 'terminate'; effectiveOn: Day }
  | { type: 'revert-termination' }
  | { type: 'signal-difficulty'; reason: string }
  | { type: 'close'; reason: ClosureReason; note: string | null }
  | { type: 'renew'; renewalId: string };

/** A signature for the seat whose turn it is. */
export interface SignCommand {
  type: 'sign';
  /** Hash of the text that the signatory was shown. */
  contentHash: string;
  consentVersion: string;
  /** Name and capacity to print; the executive's own capacity is the profile's. */
  signer: { name: string; civility: Civility | null; capacity: string };
  authentication: Authentication;
  /** Whether that was a short time ago: a signature asks for it, whatever else the session may do. */
  isFresh: boolean;
  address: string;
  /** The contract's number, or the next one to give when it has none. */
  number: string;
  /** The live text, which the agent's signature freezes; not read for the other seats. */
  text: FrozenText;
}

/** A signature given on paper for the seat whose turn it is, as the officer who has the paper records it. */
export interface RecordSignatureCommand {
  type: 'record-signature';
  contentHash: string;
  signedOn: Day;
  /** As printed on the paper. */
  signer: { name: string; civility: Civility | null; capacity: string };
  /** SHA-256 of the scan. */
  scan: string;
  /** The live text, which the agent's signature freezes; not read for the other seats. */
  text: FrozenText;
}

/** A file that came back signed from a signature book, once it was read and found to be the one that was handed out. */
export interface BringFileBackCommand {
  type: 'bring-file-back';
  /** Hash of the text of the file that was handed out. */
  contentHash: string;
  /** Whose seat is printed on it. */
  holderId: string;
  signer: { name: string; civility: Civility | null };
  handedOutAt: Instant;
  /** When the file says it was signed; null when it does not say. */
  signedAt: Instant | null;
  trace: Omit<ParapheurTrace, 'broughtBackBy'>;
}

/** A whole contract that was signed on paper, as the officer who has the paper takes it over. */
export interface TakeOverCommand {
  type: 'take-over';
  id: string;
  agentId: string;
  leadId: string;
  number: string;
  content: Content;
  frozen: FrozenText;
  signatures: Signature[];
  term: Term;
}

/** What the rules need to know of the agent's other contracts. A `Contract` is one. */
export type OwnContract = Pick<Contract, 'id' | 'state' | 'term' | 'effectiveOn' | 'evaluationRecordedAt'>;

export interface DecideContext {
  actor: Actor;
  now: Instant;
  /** The day of `now` in the profile's time zone. */
  today: Day;
  profile: Profile;
  calendar: Calendar;
  /** The other contracts of this contract's agent; for `start`, all those of the actor. */
  ownContracts: readonly OwnContract[];
  /** How who starts a contract is employed, as far as the directory knows. */
  staffKind?: StaffKind | null;
}

export type Decision = { events: ContractEvent[] } | { refusal: Refusal };

export function happened(...events: ContractEvent[]): Decision {
  return { events };
}

export function refused(refusal: Refusal): Decision {
  return { refusal };
}

/** The line of the transition table that a command falls under. */
export function actOf(command: Command): Act {
  switch (command.type) {
    case 'answer-identity':
    case 'answer-mission':
    case 'answer-commitment':
    case 'answer-service':
      return 'answer';
    default:
      return command.type;
  }
}
