import { dayIn, type Instant } from '../term/day.ts';
import type { Contract, Signature } from './contract.ts';
import { next, overlapRefusal, termIfSignedOn } from './decide-sign.ts';
import {
  type BringFileBackCommand,
  type DecideContext,
  type Decision,
  happened,
  refused,
} from './decision.ts';
import type { Transition } from './transitions.ts';

/** What the clock of a signature book may differ from ours by, in milliseconds. */
const tolerance = 10 * 60_000;

const moved = (at: Instant, by: number): Instant => new Date(Date.parse(at) + by).toISOString();

/**
 * Takes the signature that a file came back with: the executive's, on the very text, at the instant that the file gives,
 * which also governs the day the contract takes effect.
 */
export function decideBringFileBack(
  contract: Contract,
  line: Transition,
  command: BringFileBackCommand,
  context: DecideContext,
): Decision {
  const { now, profile } = context;
  const { signedAt, handedOutAt } = command;
  const [from, to] = [moved(handedOutAt, -tolerance), moved(now, tolerance)];
  if (signedAt !== null && (signedAt < from || signedAt > to))
    return refused({ code: 'signed-at-out-of-range' });
  const at = signedAt === null || signedAt > now ? now : signedAt;
  const term = termIfSignedOn(contract, dayIn(at, profile.timeZone), context);
  const refusal = overlapRefusal(term, context);
  if (refusal !== null) return refused(refusal);
  if (contract.frozen?.hash !== command.contentHash) return refused({ code: 'text-changed' });
  const signature = broughtSignature(at, command, context);
  return happened({ type: 'signed', signature }, next(contract, line, term, context));
}

function broughtSignature(
  at: Instant,
  { holderId, signer, contentHash, trace }: BringFileBackCommand,
  { actor, profile }: DecideContext,
): Signature {
  const { subject, issuer } = trace.certificate;
  return {
    seat: 'executive',
    personId: holderId,
    ...signer,
    capacity: profile.executiveTitle,
    onBehalfOf: null,
    at,
    contentHash,
    consentVersion: 'parapheur',
    authentication: { issuer, subject, method: 'parapheur', at },
    address: '',
    parapheur: { ...trace, broughtBackBy: actor.personId },
  };
}
