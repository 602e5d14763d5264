import { day, domainCodes, missionStatuses } from '@equipage/domain';
import * as z from 'zod/mini';
import { personName } from './shapes.ts';

export const mission = z.strictObject({
  id: z.string(),
  domains: z.array(z.enum(domainCodes)),
  title: z.string(),
  description: z.string(),
  deadline: z.nullable(day),
  lead: personName,
  status: z.enum(missionStatuses),
});
