import { contractStates, day, domainCodes, phases } from '@equipage/domain';
import * as z from 'zod/mini';
import { nullableText, personName } from './shapes.ts';

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
