import type { GivenRole } from './person.ts';
import type { Stead } from './stand-in.ts';

/** Who acts: the signed-in person and the roles given to them. Seats on a contract are worked out from it. */
export interface Actor {
  personId: string;
  roles: readonly GivenRole[];
  /** The managers in whose stead they act today. */
  steads?: readonly Stead[];
}
