import type { DelegationBasis } from '../people/delegation.ts';
import type { StandInKind } from '../people/stand-in.ts';
import type { Day, Instant } from '../term/day.ts';
import type {
  Absence,
  Commitment,
  Content,
  FrozenText,
  Identity,
  MissionAnswer,
  Observation,
  Party,
  PlannedDate,
  ServiceAnswer,
  Signature,
  Term,
} from './contract.ts';

export const closureReasons = [
  'departure',
  'employment-ended',
  'long-absence',
  'mission-stopped',
  'agreement-withdrawn',
  'no-answer',
  'other',
] as const;
export type ClosureReason = (typeof closureReasons)[number];

/** Who acted, and when. */
interface Acted {
  personId: string;
  /** The holder of the seat in whose stead they did, and on what ground. */
  onBehalfOf?: string;
  standIn?: StandInKind;
  delegation?: DelegationBasis;
  at: Instant;
}

/** What happened, in the past tense; `evolve` makes the contract out of them and nothing else. */
export type ContractEvent =
  | {
      type: 'started';
      id: string;
      agentId: string;
      leadId: string;
      content: Content;
      renewalOf: string | null;
      at: Instant;
    }
  | {
      type: 'taken-over';
      id: string;
      agentId: string;
      leadId: string;
      number: string;
      content: Content;
      frozen: FrozenText;
      signatures: Signature[];
      term: Term;
      at: Instant;
    }
  | { type: 'identity-answered'; identity: Identity }
  | { type: 'mission-answered'; mission: MissionAnswer; leadId: string }
  | { type: 'commitment-answered'; commitment: Commitment }
  | { type: 'service-answered'; service: ServiceAnswer }
  | { type: 'discarded' }
  | { type: 'number-given'; number: string }
  | { type: 'text-frozen'; frozen: FrozenText }
  | { type: 'signed'; signature: Signature }
  | { type: 'sent-to-manager'; at: Instant }
  | { type: 'sent-to-executive'; at: Instant }
  /** The file to sign elsewhere was made, and given to whoever asked for it. */
  | { type: 'file-handed-out'; file: string; at: Instant }
  | { type: 'took-effect'; at: Instant; term: Term; droppedDates: PlannedDate[] }
  | ({ type: 'change-requested'; party: Party; message: string } & Acted)
  | { type: 'signatures-voided' }
  | ({ type: 'declined'; party: Party; reason: string } & Acted)
  | ({ type: 'manager-disputed' } & Acted)
  | { type: 'taken-back'; at: Instant }
  | { type: 'withdrawn'; at: Instant }
  | ({ type: 'observed' } & Observation)
  | ({ type: 'absence-recorded'; droppedDates: PlannedDate[]; at: Instant } & Absence)
  | ({ type: 'absence-corrected'; droppedDates: PlannedDate[]; at: Instant } & Absence)
  | ({ type: 'absence-withdrawn'; at: Instant } & Absence)
  | { type: 'handed-over'; managerId: string; reason: string; at: Instant }
  | { type: 'termination-declared'; party: Party; effectiveOn: Day; at: Instant }
  | { type: 'termination-reverted'; at: Instant }
  | ({ type: 'difficulty-signalled'; reason: string } & Acted)
  /** By an officer; or by the day itself, when the agent's employment ends or the agent left. */
  | { type: 'closed'; reason: ClosureReason; note: string | null; byItself?: true; at: Instant }
  | { type: 'evaluation-recorded'; personId: string; at: Instant }
  | { type: 'renewed'; renewalId: string; at: Instant };

export type ContractEventType = ContractEvent['type'];
