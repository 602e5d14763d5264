import type { Day, Weekday } from '../term/day.ts';

/** How a person is addressed; null when unknown: every text then stays neutral. */
export const civilities = ['madame', 'monsieur'] as const;
export type Civility = (typeof civilities)[number];

/** Roles an administrator gives. `agent` (everyone) and `manager` (named by a contract) are derived, see `roles`. */
export const givenRoles = ['executive', 'officer', 'lead', 'admin', 'assistant'] as const;
export type GivenRole = (typeof givenRoles)[number];
export const roles = ['agent', 'manager', ...givenRoles] as const;
export type Role = (typeof roles)[number];

/** A person of the directory. `workShare` is a percentage (100 = full time). */
export interface Person {
  id: string;
  civility: Civility | null;
  firstName: string;
  lastName: string;
  email: string;
  jobTitle: string;
  directorate: string;
  service: string;
  workShare: number;
  worksOn: readonly Weekday[];
  annualised: boolean;
  /** Last day of an employment that ends. */
  employmentEndsOn?: Day | null;
  /** The line manager known by the directory, if any. */
  managerId: string | null;
  roles: readonly GivenRole[];
}
