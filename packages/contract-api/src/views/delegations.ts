import { day, delegationStatuses } from '@equipage/domain';
import * as z from 'zod/mini';
import { personCard } from './people.ts';
import { instant, personName } from './shapes.ts';

/** What one cites an arrêté by. */
export const delegationBasis = z.strictObject({ number: z.string(), date: day });

/** The same on a signature: « Pour Madame la Présidente et par délégation » */
export const signedByDelegation = z.strictObject({ ...delegationBasis.shape, formula: z.string() });

/** An arrêté that delegates the executive's signature, and what became of it. */
export const delegation = z.strictObject({
  id: z.string(),
  ...delegationBasis.shape,
  from: day,
  to: day,
  /** In whose stead. */
  holder: personCard,
  substitute: personCard,
  status: z.enum(delegationStatuses),
  /** In force for a month at most, with nothing recorded after it. */
  endsSoon: z.boolean(),
  recordedBy: personName,
  recordedAt: instant,
  /** Ended before its last day; null otherwise. */
  ended: z.nullable(z.strictObject({ by: personName, at: instant })),
});
