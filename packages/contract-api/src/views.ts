import {
  civilities,
  contractStates,
  day,
  domainCodes,
  missionStatuses,
  parties,
  phases,
  roles,
  seats,
  stockTakings,
  timeOfDay,
  weekdays,
} from '@equipage/domain';
import * as z from 'zod/mini';

/* What the interface answers. Days `YYYY-MM-DD`, instants ISO 8601 UTC, hours decimal. */

const instant = z.string();
const nullableText = z.nullable(z.string());

export const personName = z.strictObject({ id: z.string(), firstName: z.string(), lastName: z.string() });

export const personCard = z.strictObject({
  id: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  jobTitle: z.string(),
  directorate: z.string(),
});

export const session = z.strictObject({
  person: z.nullable(z.strictObject({ ...personCard.shape, email: z.string() })),
  roles: z.array(z.enum(roles)),
  /** What the screens say of the organisation and of its rules. Hours decimal, percents in percent. */
  organisation: z.strictObject({
    region: z.string(),
    lab: z.string(),
    percentRange: z.strictObject({ min: z.number(), max: z.number(), step: z.number() }),
    halfDayHours: z.number(),
    termMonths: z.number(),
    serviceHours: z.strictObject({ from: timeOfDay, to: timeOfDay }),
    closingDays: z.array(day),
    whitMondayWorked: z.boolean(),
  }),
  demo: z.boolean(),
});

export const demoPerson = z.strictObject({
  id: z.string(),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  jobTitle: z.string(),
  directorate: z.string(),
  roles: z.array(z.enum(roles)),
});

export const mission = z.strictObject({
  id: z.string(),
  domains: z.array(z.enum(domainCodes)),
  title: z.string(),
  description: z.string(),
  deadline: z.nullable(day),
  lead: personName,
  status: z.enum(missionStatuses),
});

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

const plannedDate = z.strictObject({ date: day, from: timeOfDay, to: timeOfDay });

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

/** The lead's share of the content: names and directorate, the dates, nothing else. */
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

export const contractView = z.strictObject({
  id: z.string(),
  number: nullableText,
  state: z.enum(contractStates),
  phase: z.nullable(z.enum(phases)),
  version: z.number(),
  contentHash: nullableText,
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
      at: instant,
      method: z.string(),
    }),
  ),
  problems: z.array(problem),
  allowed: z.array(z.string()),
  waitingFor: z.nullable(z.strictObject({ seat: z.enum(seats), person: personName })),
  waitingSince: z.nullable(instant),
  renewalOf: nullableText,
  lead: personName,
  /** The line manager the agent named, by name; null when nobody is named yet. */
  manager: z.nullable(personCard),
  changeRequest: z.nullable(
    z.strictObject({ party: z.enum(parties), person: personName, message: z.string(), at: instant }),
  ),
  managerDisputedAt: z.nullable(instant),
  effectiveOn: z.nullable(day),
});

const inline = z.strictObject({
  text: z.string(),
  /** Pointer of the answer this text came from, relative to `content`, or `profile`, `sums`, `term`, `lead`. */
  variable: z.optional(z.string()),
  /** The answer is missing: `text` says what is expected. */
  blank: z.optional(z.literal(true)),
  emphasis: z.optional(z.literal(true)),
});

const textBlock = z.union([
  z.strictObject({ kind: z.literal('paragraph'), inlines: z.array(inline) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.array(inline)) }),
]);

export const contractText = z.strictObject({
  wording: z.string(),
  contentHash: z.string(),
  title: z.string(),
  subtitle: z.array(inline),
  sections: z.array(z.strictObject({ code: z.string(), heading: z.string(), blocks: z.array(textBlock) })),
  /** The planned dates, in words; empty when they are to be agreed. */
  annex: z.strictObject({ heading: z.string(), intro: z.string(), dates: z.array(z.string()) }),
  mention: nullableText,
  values: z.record(z.string(), z.json()),
});

export const historyEntry = z.strictObject({
  sequence: z.number(),
  at: instant,
  type: z.string(),
  actor: z.nullable(personName),
  party: z.nullable(z.enum(parties)),
  /** What happened, in a French sentence. */
  summary: z.string(),
  /** The message or reason given, if any. */
  message: nullableText,
});

const teamLoadMonth = z.strictObject({
  month: z.string(),
  running: z.number(),
  thisContract: z.number(),
  alsoWaiting: z.number(),
  people: z.number(),
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
  teamLoad: z.array(teamLoadMonth),
});

export const communityPhases = [...phases, 'terminated', 'closed'] as const;

export const communityRow = z.strictObject({
  personId: z.string(),
  contractId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  directorate: z.string(),
  service: z.string(),
  domains: z.array(z.enum(domainCodes)),
  mission: z.strictObject({ id: nullableText, title: z.string() }),
  lead: personName,
  percent: z.number(),
  hours: z.number(),
  state: z.enum(contractStates),
  phase: z.nullable(z.enum(communityPhases)),
  startsOn: z.nullable(day),
  endsOn: z.nullable(day),
});

const facet = z.array(z.strictObject({ value: z.string(), count: z.number() }));
export const communityFacets = z.strictObject({
  facets: z.strictObject({ domain: facet, directorate: facet, phase: facet }),
});
