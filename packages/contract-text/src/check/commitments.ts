import type { RequiredCommitment } from './commitments/commitment.ts';
import { context } from './commitments/context.ts';
import { end } from './commitments/end.ts';
import { mission } from './commitments/mission.ts';
import { serviceGains } from './commitments/service-gains.ts';
import { support } from './commitments/support.ts';
import { time } from './commitments/time.ts';

export type { RequiredCommitment };

/** Everything that a wording has to carry. */
export const requiredCommitments: readonly RequiredCommitment[] = [
  ...context,
  ...mission,
  ...support,
  ...time,
  ...serviceGains,
  ...end,
];
