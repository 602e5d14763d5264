import { accountRefusals, givenRoles, personForm } from '@equipage/domain';
import * as z from 'zod/mini';
import { personCard } from './people.ts';
import { instant, nullableText, personName } from './shapes.ts';

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
  /** The accounts of an identity provider that open this one. */
  signInAccounts: z.array(z.strictObject({ issuer: z.string(), linkedAt: instant })),
});

/**
 * `imported`: from a file of the directory, which also tells who enters and who leaves. `signed-in`: entered by their first
 * sign-in.
 */
export const personHistoryKinds = [
  'created',
  'signed-in',
  'corrected',
  'imported',
  'roles-given',
  'disabled',
  'enabled',
  'left',
  'returned',
  'unlinked',
] as const;

/** One change of a person, with who made it. */
export const personHistoryEntry = z.strictObject({
  version: z.number(),
  at: instant,
  by: z.nullable(personName),
  kind: z.enum(personHistoryKinds),
  changes: z.array(z.strictObject({ label: z.string(), before: z.string(), after: z.string() })),
});

/** What a file of the directory would do, in figures. */
export const directoryImport = z.strictObject({
  id: z.string(),
  fileName: z.string(),
  done: z.boolean(),
  /** What was done, once it is. */
  result: z.nullable(
    z.strictObject({ created: z.number(), changed: z.number(), unchanged: z.number(), left: z.number() }),
  ),
  /** SHA-256 of all that would be done: what a confirmation names. */
  plan: z.string(),
  /** What is wrong with the file itself: its lines are then not read. */
  faults: z.array(z.string()),
  /** Columns that are not read. */
  unknownColumns: z.array(z.string()),
  counts: z.strictObject({
    created: z.number(),
    changed: z.number(),
    unchanged: z.number(),
    /** Whom the file leaves out. */
    absent: z.number(),
    faulty: z.number(),
  }),
});

/** One person of what a file would do, or one line to correct. */
export const importLine = z.strictObject({
  /** In the file, from 1; null for somebody whom it leaves out. */
  line: z.nullable(z.number()),
  personId: nullableText,
  name: z.string(),
  email: z.string(),
  post: z.string(),
  changes: z.array(z.strictObject({ label: z.string(), before: z.string(), after: z.string() })),
  faults: z.array(z.strictObject({ column: z.string(), detail: z.string() })),
  /** They had left. */
  returns: z.boolean(),
  /** Why somebody whom the file leaves out cannot be told to have left. */
  kept: z.nullable(z.enum(accountRefusals)),
});
