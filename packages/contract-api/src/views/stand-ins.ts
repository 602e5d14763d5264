import { day, standInKinds } from '@equipage/domain';
import * as z from 'zod/mini';
import { personCard } from './people.ts';

/** Who acts in a manager's stead, from the first day to the last. */
export const standIn = z.strictObject({
  id: z.string(),
  holder: personCard,
  standIn: personCard,
  kind: z.enum(standInKinds),
  startsOn: day,
  endsOn: day,
  /** Whether whoever reads may end it. */
  mayEnd: z.boolean(),
});
