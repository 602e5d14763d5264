import { givenRoles, personForm } from '@equipage/domain';
import * as z from 'zod/mini';
import { personCard } from './people.ts';
import { instant, personName } from './shapes.ts';

const account = {
  roles: z.array(z.enum(givenRoles)),
  disabledAt: z.nullable(instant),
  leftAt: z.nullable(instant),
};

/** A person in the administrators' list. */
export const directoryRow = z.strictObject({
  ...personCard.shape,
  email: z.string(),
  service: z.string(),
  ...account,
});

/** A person of the directory, as an administrator sees them: nothing of their contracts. */
export const directoryPerson = z.strictObject({
  id: z.string(),
  /** Goes up at each change: what `If-Match` names. */
  version: z.number(),
  facts: personForm,
  manager: z.nullable(personCard),
  ...account,
});

/** `imported`: from a file of the directory, which also tells who enters and who leaves. */
export const personHistoryKinds = [
  'created',
  'corrected',
  'imported',
  'roles-given',
  'disabled',
  'enabled',
  'left',
  'returned',
] as const;

/** One change of a person, with who made it. */
export const personHistoryEntry = z.strictObject({
  version: z.number(),
  at: instant,
  by: z.nullable(personName),
  kind: z.enum(personHistoryKinds),
  changes: z.array(z.strictObject({ label: z.string(), before: z.string(), after: z.string() })),
});
