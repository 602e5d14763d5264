import { profileForm, retentionForm } from '@equipage/domain';
import * as z from 'zod/mini';
import { personCard } from './people.ts';
import { instant, personName } from './shapes.ts';

/** The organisation's settings, with those of the directory whom they name. */
export const organisation = z.strictObject({
  /** Goes up at each change: what `If-Match` names. */
  version: z.number(),
  profile: profileForm,
  people: z.array(personCard),
});

/** One change of the settings. */
export const organisationChange = z.strictObject({
  version: z.number(),
  at: instant,
  /** Nobody for the first settings. */
  by: z.nullable(personName),
  changes: z.array(z.strictObject({ label: z.string(), before: z.string(), after: z.string() })),
});

/** What anyone is told of who publishes the service, empty where nobody has said it yet, and of how long it keeps data. */
export const publication = z.strictObject({
  region: z.string(),
  lab: z.string(),
  labDirectorate: z.string(),
  director: z.string(),
  host: z.string(),
  accessibilityEmail: z.string(),
  dataProtectionEmail: z.string(),
  retention: retentionForm,
});
