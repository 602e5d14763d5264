import * as z from 'zod/mini';
import { domainCodes } from '../mission/mission.ts';
import { civilities } from '../people/person.ts';
import { isDay, weekdays } from '../term/day.ts';
import { textLimits } from '../text/characters.ts';
import { text } from '../text/text.ts';
import { coded, typed } from '../words/form-codes.ts';
import { mostSignedAtOnce, seats, stockTakings } from './contract.ts';
import { closureReasons } from './events.ts';

/*
 * What a person may send, step by step and act by act. Right in form or refused (422); whether it is complete
 * and within the rules is another question (rules.ts) and never stops a step from being saved.
 */

const dayFault: typeof typed = {
  error: (issue) => (typeof issue.input === 'string' ? 'not-a-day' : typed.error(issue)),
};

/** A calendar day that exists, `YYYY-MM-DD`. */
export const day = z.iso.date({ ...dayFault, abort: true }).check(z.refine(isDay, coded('not-a-day')));
/** A day that a person gives: whatever term begins on it still ends in the calendar. */
const givenDay = day.check(z.refine((value) => value <= '2999-12-31', coded('not-a-day')));
export const timeOfDay = z.string(typed).check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, coded('not-a-time')));
export const id = z.string(typed).check(z.regex(/^[A-Za-z0-9_-]{1,64}$/, coded('not-an-id')));

const answer = <T extends z.core.$ZodType>(schema: T) => z.optional(z.nullable(schema));
const name = text(textLimits.name);
const title = text(textLimits.title);
const long = text(textLimits.long, { lines: true });
const isWithoutDouble = (values: unknown[]) => new Set(values).size === values.length;
/** Some of the values, each once. */
const some = <const T extends readonly string[]>(values: T) =>
  z.array(z.enum(values)).check(z.maxLength(values.length), z.refine(isWithoutDouble, coded('duplicate')));

export const identityStep = z.strictObject({
  civility: answer(z.enum(civilities)),
  firstName: answer(name),
  lastName: answer(name),
  jobTitle: answer(title),
  directorate: answer(title),
  service: answer(title),
  workShare: answer(z.number()),
  worksOn: answer(some(weekdays)),
  annualised: answer(z.boolean()),
});

export const missionStep = z.strictObject({
  domains: answer(some(domainCodes)),
  missionId: answer(id),
  title: answer(title),
  description: answer(long),
  deadline: answer(givenDay),
});

export const plannedDate = z.strictObject({ date: givenDay, from: timeOfDay, to: timeOfDay });

export const commitmentStep = z.strictObject({
  percent: answer(z.number()),
  startsOn: answer(givenDay),
  extendedHours: answer(z.boolean()),
  fieldTrips: answer(z.boolean()),
  plannedDates: answer(z.array(plannedDate).check(z.maxLength(200))),
});

export const serviceStep = z.strictObject({
  managerId: answer(id),
  benefits: answer(long),
  stockTaking: answer(z.enum(stockTakings)),
});

const said = long.check(z.minLength(1, coded('missing-value')));

const contentHash = z.string(typed).check(z.regex(/^[0-9a-f]{64}$/, coded('not-a-hash')));
const consent = z.literal(true, coded('consent-needed'));
const isEachOnce = (contracts: { id: string }[]) => isWithoutDouble(contracts.map((contract) => contract.id));

export const signAct = z.strictObject({ contentHash, consent });
/** Several contracts with one consent, each named once and with the text that was shown. */
export const signSeveralAct = z.strictObject({
  contracts: z
    .array(z.strictObject({ id, contentHash }))
    .check(z.minLength(1), z.maxLength(mostSignedAtOnce), z.refine(isEachOnce, coded('duplicate'))),
  consent,
});
export const changeRequestAct = z.strictObject({ message: said });
export const refusalAct = z.strictObject({ reason: said });
export const recordSignatureAct = z.strictObject({
  contentHash: z.string(typed).check(z.regex(/^[0-9a-f]{64}$/, coded('not-a-hash'))),
  signedOn: givenDay,
  name: name.check(z.minLength(1, coded('missing-value'))),
  capacity: title.check(z.minLength(1, coded('missing-value'))),
  /** SHA-256 of the scan sent before. */
  scan: z.string(typed).check(z.regex(/^[0-9a-f]{64}$/, coded('not-a-hash'))),
});
export const terminationAct = z.strictObject({ effectiveOn: givenDay });
export const closureAct = z.strictObject({ reason: z.enum(closureReasons), note: answer(long) });
export const handOverAct = z.strictObject({ managerId: id, reason: said });
/** Short enough to be read in a list of contracts to sign. */
const observed = text(textLimits.observation, { lines: true });
export const observationAct = z.strictObject({
  text: observed.check(z.minLength(1, coded('missing-value'))),
});
export const schoolAgreementAct = z.strictObject({
  /** The school, and who heads it. */
  name: title.check(z.minLength(1, coded('missing-value'))),
  saidOn: givenDay,
  text: answer(observed),
});
const absentDays = { startsOn: givenDay, endsOn: givenDay };
/** Of whom, and from when to when, both included; never why. */
export const absenceAct = z.strictObject({ of: z.enum(seats), ...absentDays });
export const absenceCorrectionAct = z.strictObject({ absenceId: id, ...absentDays });
export const absenceWithdrawalAct = z.strictObject({ absenceId: id });
export const difficultyAct = z.strictObject({ reason: said });
/** An act without data takes `{}` or no body. */
export const bareAct = z.optional(z.nullable(z.strictObject({})));
export const startAct = z.optional(z.nullable(z.strictObject({ from: z.optional(id) })));

export type IdentityStep = z.infer<typeof identityStep>;
export type MissionStep = z.infer<typeof missionStep>;
export type CommitmentStep = z.infer<typeof commitmentStep>;
export type ServiceStep = z.infer<typeof serviceStep>;
