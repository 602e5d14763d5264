import { day } from '@equipage/domain';
import * as z from 'zod/mini';
import { nullableText } from './shapes.ts';

const person = z.strictObject({ name: z.string(), email: z.string() });

/** One line of the file, as it would be taken over. */
const takeoverLine = z.strictObject({
  /** In the file, from 1. */
  line: z.number(),
  name: z.string(),
  mission: z.string(),
  term: z.nullable(z.strictObject({ startsOn: day, endsOn: day })),
  manager: z.string(),
  /** The file named in the column of scans, and whether it has come. */
  scan: z.nullable(z.strictObject({ name: z.string(), received: z.boolean() })),
  faults: z.array(z.strictObject({ column: z.string(), detail: z.string() })),
});

export const takeoverPreview = z.strictObject({
  id: z.string(),
  fileName: z.string(),
  done: z.boolean(),
  /** What is wrong with the file itself: its lines are then not read. */
  faults: z.array(z.string()),
  lines: z.array(takeoverLine),
  /** Those whom the directory does not know. */
  unknownPeople: z.array(person),
  /** Named in the file, and not received. */
  missingScans: z.array(z.string()),
});

export const takeoverResult = z.strictObject({
  items: z.array(
    z.strictObject({ line: z.number(), contractId: z.string(), number: nullableText, name: z.string() }),
  ),
  createdPeople: z.number(),
});
