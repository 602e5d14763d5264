import { wording as wording20261 } from './2026-1/wording.ts';
import type { Wording } from './wording.ts';

/** Every version ever signed stays here: a signed contract is printed with its own. */
export const wordings: Readonly<Record<string, Wording>> = {
  [wording20261.version]: wording20261,
};

/** The version that contracts not yet signed are written with. */
export const currentWording: string = wording20261.version;
