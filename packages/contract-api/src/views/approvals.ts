import { contractStates, standInKinds } from '@equipage/domain';
import * as z from 'zod/mini';
import { contractView, plannedDate } from './contracts.ts';
import { delegationBasis } from './delegations.ts';
import { personCard } from './people.ts';
import { problemSchema } from './problem.ts';
import { instant, nullableText, personName } from './shapes.ts';

const teamLoadMonth = z.strictObject({
  month: z.string(),
  running: z.number(),
  thisContract: z.number(),
  alsoWaiting: z.number(),
  people: z.number(),
});

/** One contract of the team: what it takes in each month of `teamLoad`. */
const teamShare = z.strictObject({
  contractId: z.string(),
  person: personName,
  share: z.enum(['running', 'this', 'waiting']),
  percent: z.number(),
  endsOn: z.string(),
  /** Hours, month by month; and the same as whole half-days, which in each month make its rounded total. */
  hours: z.array(z.number()),
  halfDays: z.array(z.number()),
});

export const approval = z.strictObject({
  contract: contractView,
  asks: z.strictObject({
    hours: z.number(),
    hoursPerWeek: z.nullable(z.number()),
    dates: z.array(plannedDate),
    extendedHours: z.boolean(),
    fieldTrips: z.boolean(),
  }),
  /** Like `team` and `clashes`, which tell of others' contracts, empty for who does not decide. */
  teamLoad: z.array(teamLoadMonth),
  /** This contract first, then those that run, then those that wait too. */
  team: z.array(teamShare),
  /** Planned times of this contract at which others of the team are freed too. */
  clashes: z.array(z.strictObject({ ...plannedDate.shape, people: z.array(personName) })),
  /** Whether the reader decides; else they prepare what the executive signs. */
  decides: z.boolean(),
  /** In whose stead one decides, and on what ground; null in one's own name. */
  inSteadOf: z.nullable(
    z.union([
      z.strictObject({ person: personName, kind: z.enum(standInKinds) }),
      z.strictObject({ person: personName, kind: z.literal('delegation'), basis: delegationBasis }),
    ]),
  ),
  /** Working days since it began to wait. */
  waitingDays: z.number(),
  /** Who receives it after this person's signature; null when that signature is the last. */
  next: z.nullable(personCard),
  /** Who holds the community at the Lab, by name: told of a refusal. */
  referent: z.string(),
});

/** What became of one contract among several: its view once signed, or why it was not. */
export const signatureResult = z.union([
  z.strictObject({ id: z.string(), status: z.literal(200), contract: contractView }),
  z.strictObject({ id: z.string(), status: z.int().check(z.minimum(400)), problem: problemSchema }),
]);

/** One of my own answers, with what has become of the contract since. */
export const answerGiven = z.strictObject({
  at: instant,
  kind: z.enum(['signed', 'change-requested', 'declined', 'manager-disputed']),
  message: nullableText,
  contract: z.strictObject({
    id: z.string(),
    agent: personName,
    state: z.enum(contractStates),
    waitingFor: z.nullable(personName),
  }),
});
