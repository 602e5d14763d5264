import * as z from 'zod/mini';
import { day, id } from '../contract/commands.ts';
import { addDays, type Day } from '../term/day.ts';
import type { Actor } from './actor.ts';

/** Intérim: the post has nobody for a time. Suppléance: its holder is away for a time. */
export const standInKinds = ['interim', 'substitution'] as const;
export type StandInKind = (typeof standInKinds)[number];

export const standInLabels: Record<StandInKind, string> = {
  interim: 'par intérim',
  substitution: 'par suppléance',
};

/** Whose seat of manager somebody else holds on a day, and on what ground. */
export interface Stead {
  holderId: string;
  kind: StandInKind;
}

/** Somebody who acts in a manager's stead, from the first day to the last, both included. */
export interface StandIn extends Stead {
  id: string;
  standInId: string;
  startsOn: Day;
  endsOn: Day;
  namedById: string;
}

export const standInForm = z.strictObject({
  /** Who is replaced; whoever asks when it is left out. */
  holderId: z.optional(id),
  standInId: id,
  kind: z.enum(standInKinds),
  startsOn: day,
  endsOn: day,
});

/** How long one may be replaced at once, in days, and for how many people one may stand in at a time. */
const longestStead = 366;
export const mostSteads = 4;

export interface NamingContext {
  actor: Actor;
  today: Day;
  /** The line manager whom the directory gives the holder. */
  superiorId: string | null;
  /** Those who stand in for this holder, and those for whom this stand-in does, whose days are not all past. */
  others: readonly StandIn[];
}

type Naming = Pick<StandIn, 'holderId' | 'standInId' | 'startsOn' | 'endsOn'>;

export type StandInRefusal =
  | { code: 'not-your-team' }
  | { code: 'own-stand-in' }
  | { code: 'too-many-steads' }
  | { code: 'days-out-of-range'; pointer: '/startsOn' | '/endsOn'; from: Day; to: Day }
  | { code: 'already-replaced'; until: Day };

/**
 * Why somebody may not be named, or null: a manager or their own superior names one stand-in at a time, from today on,
 * who then holds the seat and passes it on to nobody.
 */
export function standInRefusal(naming: Naming, context: NamingContext): StandInRefusal | null {
  const { holderId, standInId, startsOn, endsOn } = naming;
  if (!mayReplace(holderId, context)) return { code: 'not-your-team' };
  if (standInId === holderId) return { code: 'own-stand-in' };
  const { today } = context;
  if (startsOn < today || startsOn > addDays(today, longestStead))
    return { code: 'days-out-of-range', pointer: '/startsOn', from: today, to: addDays(today, longestStead) };
  const last = addDays(startsOn, longestStead - 1);
  if (endsOn < startsOn || endsOn > last)
    return { code: 'days-out-of-range', pointer: '/endsOn', from: startsOn, to: last };
  const meanwhile = context.others.filter((one) => one.startsOn <= endsOn && startsOn <= one.endsOn);
  const other = meanwhile.find((one) => one.holderId === holderId);
  if (other !== undefined) return { code: 'already-replaced', until: other.endsOn };
  const held = meanwhile.filter((one) => one.standInId === standInId);
  return held.length >= mostSteads ? { code: 'too-many-steads' } : null;
}

/** Whether this person names, and ends, who stands in for that one: themselves or as their superior. */
export function mayReplace(
  holderId: string,
  { actor, superiorId }: Pick<NamingContext, 'actor' | 'superiorId'>,
): boolean {
  return actor.personId === holderId || actor.personId === superiorId;
}

/** In whose stead a person acts on a day. */
export function steadsOn(standIns: readonly StandIn[], personId: string, today: Day): Stead[] {
  return standIns
    .filter((one) => one.standInId === personId && one.startsOn <= today && today <= one.endsOn)
    .map(({ holderId, kind }) => ({ holderId, kind }));
}
