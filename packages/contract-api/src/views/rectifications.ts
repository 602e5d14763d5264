import { rectifiableFields } from '@equipage/domain';
import * as z from 'zod/mini';
import { instant, nullableText, personName } from './shapes.ts';

const rectificationStates = ['asked', 'made', 'refused'] as const;

/** A correction that somebody asked for, in words. */
export const rectification = z.strictObject({
  id: z.string(),
  person: personName,
  field: z.enum(rectifiableFields),
  label: z.string(),
  /** What the directory said when it was asked, and what it should say. */
  before: z.string(),
  after: z.string(),
  reason: z.string(),
  askedAt: instant,
  state: z.enum(rectificationStates),
  answeredAt: z.nullable(instant),
  answeredBy: z.nullable(personName),
  /** Why it was refused. */
  answer: nullableText,
});
