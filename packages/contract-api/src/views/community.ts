import { attentionMarks, contractStates, day, domainCodes, seats } from '@equipage/domain';
import * as z from 'zod/mini';
import { communityPhases } from '../community-list.ts';
import { contractView } from './contracts.ts';
import { personCard } from './people.ts';
import { instant, nullableText, personName } from './shapes.ts';

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
  attention: z.array(z.enum(attentionMarks)),
  /** Whose turn it is, since when, and how many working days ago; null when nobody is awaited. */
  waitingFor: z.nullable(z.strictObject({ seat: z.enum(seats), person: personName })),
  waitingSince: z.nullable(instant),
  waitingDays: z.nullable(z.number()),
  /** It was signed on paper and taken over. */
  takenOver: z.boolean(),
});

const facet = z.array(z.strictObject({ value: z.string(), count: z.number() }));

export const communityFacets = z.strictObject({
  facets: z.strictObject({
    domain: facet,
    directorate: facet,
    phase: facet,
    attention: facet,
    /** The contracts being signed, by state, whatever the states asked for. */
    state: facet,
  }),
});

/** One person as those who follow them see them: each contract as the reader may see it, the latest first. */
export const member = z.strictObject({
  person: personCard,
  contracts: z.array(
    z.strictObject({
      contract: contractView,
      attention: z.array(z.enum(attentionMarks)),
      waitingDays: z.nullable(z.number()),
    }),
  ),
});
