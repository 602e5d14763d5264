import type { DelegatedSeat } from './delegation.ts';
import type { GivenRole } from './person.ts';
import type { Stead } from './stand-in.ts';

/**
 * Who acts: the signed-in person and the roles that they hold today. Seats on a contract are worked out from it; among the
 * roles, `executive` is that seat (see `actorOf`).
 */
export interface Actor {
  personId: string;
  roles: readonly GivenRole[];
  /** The managers in whose stead they act today. */
  steads?: readonly Stead[];
  /** The arrêté by which they hold the executive's seat today. */
  delegation?: DelegatedSeat;
}

export interface Standing {
  steads: readonly Stead[];
  delegation: DelegatedSeat | null;
  /** Whom the settings name. */
  executiveId: string;
}

/**
 * The roles that somebody holds today. The executive's seat is held by whom the settings name and by their substitutes, for
 * as long as an arrêté says so; the role that an administrator gives does not give it: without an arrêté one prepares what
 * the executive signs, as the secretariat does.
 */
export function rolesHeld(given: readonly GivenRole[], holdsExecutiveSeat: boolean): readonly GivenRole[] {
  const others = given.filter((role) => role !== 'executive');
  if (holdsExecutiveSeat) return ['executive', ...others];
  const prepares = given.includes('executive') && !others.includes('assistant');
  return prepares ? [...others, 'assistant'] : others;
}

/** Somebody as they act today. */
export function actorOf(
  personId: string,
  given: readonly GivenRole[],
  { steads, delegation, executiveId }: Standing,
): Actor {
  const isHolder = personId === executiveId;
  return {
    personId,
    roles: rolesHeld(given, isHolder || delegation !== null),
    ...(steads.length > 0 && { steads }),
    ...(delegation !== null && !isHolder && { delegation }),
  };
}
