import {
  civilities,
  contractStates,
  day,
  domainCodes,
  executiveMethods,
  observationSources,
  parties,
  phases,
  seats,
  standInKinds,
  stockTakings,
  timeOfDay,
  weekdays,
} from '@equipage/domain';
import * as z from 'zod/mini';
import { signedByDelegation } from './delegations.ts';
import { personCard } from './people.ts';
import { contractFile, instant, nullableText, personName } from './shapes.ts';

const identity = z.strictObject({
  civility: z.nullable(z.enum(civilities)),
  firstName: nullableText,
  lastName: nullableText,
  jobTitle: nullableText,
  directorate: nullableText,
  service: nullableText,
  workShare: z.nullable(z.number()),
  worksOn: z.array(z.enum(weekdays)),
  annualised: z.boolean(),
});

const missionAnswer = z.strictObject({
  domains: z.array(z.enum(domainCodes)),
  missionId: nullableText,
  title: nullableText,
  description: nullableText,
  deadline: z.nullable(day),
});

export const plannedDate = z.strictObject({ date: day, from: timeOfDay, to: timeOfDay });

const commitment = z.strictObject({
  percent: z.nullable(z.number()),
  startsOn: z.nullable(day),
  extendedHours: z.nullable(z.boolean()),
  fieldTrips: z.nullable(z.boolean()),
  plannedDates: z.array(plannedDate),
});

const service = z.strictObject({
  managerId: nullableText,
  benefits: nullableText,
  stockTaking: z.nullable(z.enum(stockTakings)),
});

const leadIdentity = z.strictObject({
  firstName: nullableText,
  lastName: nullableText,
  directorate: nullableText,
});

const leadCommitment = z.strictObject({ startsOn: z.nullable(day), plannedDates: z.array(plannedDate) });

export const problem = z.strictObject({
  /** JSON pointer relative to `content`. */
  pointer: z.string(),
  code: z.string(),
  detail: z.string(),
  level: z.enum(['fault', 'notice']),
});

const sums = z.strictObject({
  hours: z.number(),
  halfDays: z.number(),
  remainder: z.number(),
  hoursPerWeek: z.nullable(z.number()),
  plannedHours: z.number(),
});

const term = z.strictObject({ startsOn: day, endsOn: day });

/** Said before the last signature, by somebody kept informed or, for a school, as the officer recorded it. */
const observation = z.strictObject({
  source: z.enum(observationSources),
  person: personCard,
  name: nullableText,
  saidOn: z.nullable(day),
  text: nullableText,
  at: instant,
  /** It was said of a text that was changed since. */
  isFormer: z.boolean(),
});

export const contractView = z.strictObject({
  id: z.string(),
  /** How much of it this is: all; what it says and who signed it; the project lead's share. */
  sight: z.enum(['full', 'reading', 'lead']),
  number: nullableText,
  state: z.enum(contractStates),
  phase: z.nullable(z.enum(phases)),
  version: z.number(),
  contentHash: nullableText,
  /** Printed on a concluded contract: « 7K4M-QX2P-9TRD »; null before, and for the project lead. */
  verificationCode: nullableText,
  /** Its final file, once it is concluded; null before, and for the project lead. */
  document: z.nullable(contractFile),
  /** The person who engages, as the directory knows them. */
  agent: personName,
  content: z.strictObject({
    identity: z.union([identity, leadIdentity]),
    mission: missionAnswer,
    commitment: z.union([commitment, leadCommitment]),
    service: z.nullable(service),
  }),
  sums: z.nullable(sums),
  term: z.nullable(term),
  signatures: z.array(
    z.strictObject({
      seat: z.enum(seats),
      person: personName,
      onBehalfOf: z.nullable(personName),
      /** On what ground, for a manager’s stand-in. */
      standIn: z.nullable(z.enum(standInKinds)),
      /** On what ground, for the executive’s substitute. */
      delegation: z.nullable(signedByDelegation),
      at: instant,
      method: z.string(),
      /** Of one given on paper: the day that stands there, and the SHA-256 of the scan. */
      paper: z.nullable(z.strictObject({ signedOn: day, scan: nullableText })),
    }),
  ),
  problems: z.array(problem),
  allowed: z.array(z.string()),
  waitingFor: z.nullable(
    z.strictObject({ seat: z.enum(seats), person: personName, method: z.enum(executiveMethods) }),
  ),
  waitingSince: z.nullable(instant),
  renewalOf: nullableText,
  lead: personName,
  /** The line manager the agent named, by name; null when nobody is named yet. */
  manager: z.nullable(personCard),
  changeRequest: z.nullable(
    z.strictObject({ party: z.enum(parties), person: personName, message: z.string(), at: instant }),
  ),
  managerDisputedAt: z.nullable(instant),
  observations: z.array(observation),
  /** Those that are not over: of whom, from when to when; never why. */
  absences: z.array(
    z.strictObject({
      id: z.string(),
      of: z.enum(seats),
      personId: z.string(),
      name: z.string(),
      startsOn: day,
      endsOn: day,
    }),
  ),
  /** Until which day those who are kept informed may add one; null once nobody may. */
  observableUntil: z.nullable(day),
  /** When the agent's employment ends, where that is soon and before the contract's end; null to those whom it does not concern. */
  employmentEndsOn: z.nullable(day),
  /** The manager is not the one whom the directory gives the agent; false to those whom it does not concern. */
  managerUnlisted: z.boolean(),
  effectiveOn: z.nullable(day),
  /** It was signed on paper and taken over: its document is the paper. */
  takenOver: z.boolean(),
});
