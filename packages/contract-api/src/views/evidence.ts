import { civilities, contractStates, day, seats, standInKinds } from '@equipage/domain';
import * as z from 'zod/mini';
import { signedByDelegation } from './delegations.ts';
import { contractFile, instant, nullableText, personName } from './shapes.ts';
import { historyEntry } from './text.ts';
import { trailExtract } from './trail.ts';

const evidenceSignature = z.strictObject({
  seat: z.enum(seats),
  /** Name, civility and capacity as they were on that day. */
  name: z.string(),
  civility: z.nullable(z.enum(civilities)),
  capacity: z.string(),
  /** The holder of the seat, when somebody else signed in their stead. */
  onBehalfOf: nullableText,
  /** On what ground, for a manager’s stand-in. */
  standIn: z.nullable(z.enum(standInKinds)),
  /** On what ground, for the executive’s substitute: the arrêté’s number and day. */
  delegation: z.nullable(signedByDelegation),
  at: instant,
  /** SHA-256 of the text that was shown. */
  contentHash: z.string(),
  /** The sentence that was agreed to. */
  consent: z.strictObject({ version: z.string(), sentence: nullableText }),
  authentication: z.strictObject({
    issuer: z.string(),
    subject: z.string(),
    method: z.enum(['demo', 'oidc', 'link', 'set-up', 'paper', 'parapheur']),
    at: instant,
    /** The same in plain words. */
    source: z.string(),
  }),
  /** Of one given on paper: the day that stands there, the scan’s SHA-256, who recorded it. */
  paper: z.nullable(z.strictObject({ signedOn: day, scan: nullableText, recordedBy: z.string() })),
  /** Of one that a file came back with from a signature book: what was established of that file. */
  parapheur: z.nullable(
    z.strictObject({
      sameFile: z.enum(['same-bytes', 'same-pages', 'same-text']),
      certificate: z.strictObject({ subject: z.string(), issuer: z.string(), sha256: z.string() }),
      dated: z.enum(['stamp', 'signature', 'arrival']),
      handedOut: z.string(),
      file: z.string(),
      broughtBackBy: z.string(),
    }),
  ),
  /** Network address; null but for the person themselves and the officer. */
  address: nullableText,
  /** When and why it ceased to be valid; null while it is. */
  voided: z.nullable(z.strictObject({ at: instant, cause: z.string(), message: nullableText })),
});

export const evidence = z.strictObject({
  contractId: z.string(),
  number: z.string(),
  state: z.enum(contractStates),
  agent: personName,
  term: z.nullable(z.strictObject({ startsOn: day, endsOn: day })),
  /** The text that is signed; null while it is being changed. */
  text: z.nullable(z.strictObject({ wording: z.string(), contentHash: z.string() })),
  /** In the order they were given, those that are no longer valid too. */
  signatures: z.array(evidenceSignature),
  history: z.array(historyEntry),
  /** The final file: its code from the conclusion on, its hash once it is made. */
  file: z.nullable(
    z.strictObject({
      code: z.string(),
      sha256: nullableText,
      madeAt: z.nullable(instant),
      /** What became of its seal. */
      seal: contractFile,
    }),
  ),
  /** What the trail holds of the contract, which `verify-trail` verifies; it opens what the reader may read. */
  trail: trailExtract,
  gatheredAt: instant,
});
