import type { ExecutiveMethod } from '../organisation/profile.ts';
import type { StaffKind } from '../people/staff.ts';
import type { Day } from '../term/day.ts';
import type { ContractState } from './contract.ts';
import type { ContractProblem } from './problem.ts';
import type { Act } from './transitions.ts';

/** Why a command is refused: a sentence, with what is needed to say it in French. There is no HTTP in it. */
export type Refusal =
  /** The person holds no seat or role on this contract that ever does this act. */
  | { code: 'not-your-seat'; act: Act }
  /** The act does not exist in this state, or it is somebody else's turn; `state` is null when there is no contract. */
  | { code: 'wrong-state'; act: Act; state: ContractState | null }
  /** This person's signature stands already: a double click, or a stale tab. */
  | { code: 'already-signed' }
  /** Who signs was asked who they are too long ago. */
  | { code: 'fresh-authentication-needed' }
  /** The signature names another text than the present one. */
  | { code: 'text-changed' }
  | { code: 'not-ready'; problems: readonly ContractProblem[] }
  /** The agent would be their own line manager. */
  | { code: 'own-manager' }
  /** The contract is handed over to the manager it already has. */
  | { code: 'already-their-manager' }
  /** The officer would vouch for their own signature. */
  | { code: 'own-paper-signature' }
  /** The officer would take over a contract of their own. */
  | { code: 'own-take-over' }
  /** A day on paper that has not come yet, or before those who sign first; `from` is null without such a bound. */
  | { code: 'signed-on-out-of-range'; from: Day | null; to: Day }
  | { code: 'ends-before-start'; startsOn: Day }
  /** The organisation's setting has the executive sign on paper or in a signature book, not here. */
  | { code: 'executive-signs-elsewhere'; method: Exclude<ExecutiveMethod, 'product'> }
  /** The executive signs elsewhere than at a signature book. */
  | { code: 'parapheur-not-in-use' }
  /** A file says that it was signed before it was handed out, or in the future. */
  | { code: 'signed-at-out-of-range' }
  /** Somebody else than the executive would sign for them without an arrêté in force. */
  | { code: 'delegation-missing' }
  | { code: 'executive-cannot-start' }
  /** The organisation sends this kind of staff to the Lab first. */
  | { code: 'staff-not-eligible'; staffKind: StaffKind }
  | { code: 'contract-already-open'; contractId: string }
  /** Another contract of the agent runs until `until` included. */
  | { code: 'contract-already-running'; contractId: string; until: Day }
  | { code: 'already-disputed' }
  /** This person has said what they had to say of this very text. */
  | { code: 'already-observed' }
  | { code: 'observation-too-late'; until: Day }
  /** A school's head agreed on a day that has not come, or long before the contract was written. */
  | { code: 'said-on-out-of-range'; from: Day; to: Day }
  /** There is none to correct, or not this one, or it is over. */
  | { code: 'no-absence' }
  | { code: 'absence-out-of-range'; pointer: '/startsOn' | '/endsOn'; from: Day; to: Day }
  | { code: 'already-absent'; from: Day; until: Day }
  | { code: 'already-ended'; endsOn: Day }
  | { code: 'effective-date-out-of-range'; from: Day; to: Day }
  | { code: 'reversal-too-late'; effectiveOn: Day }
  | { code: 'not-renewable-yet'; from: Day }
  | { code: 'no-longer-renewable'; until: Day }
  /** A renewal is signed once the first contract's evaluation is recorded. */
  | { code: 'evaluation-missing'; contractId: string };
