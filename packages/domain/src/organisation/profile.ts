import type { StaffKind } from '../people/staff.ts';
import type { SettledRetention } from '../retention/retention.ts';
import type { Day, TimeOfDay } from '../term/day.ts';

/** Where the executive signs: in the product, on paper, or in an electronic signature book of the organisation's. */
export const executiveMethods = ['product', 'paper', 'parapheur'] as const;
export type ExecutiveMethod = (typeof executiveMethods)[number];

/** What the public pages have to say of the organisation; each empty until somebody gives it. */
export interface Publication {
  /** Who answers for what is published, « Madame la Présidente ». */
  director: string;
  /** Name and postal address, in one line. */
  host: string;
  accessibilityEmail: string;
  dataProtectionEmail: string;
}

/** As they are before anybody gave one. */
const nothingPublished: Publication = {
  director: '',
  host: '',
  accessibilityEmail: '',
  dataProtectionEmail: '',
};

/**
 * What the contract's wording and rules take from the organisation (design: clauses.md, organisation profile).
 * Times are `HH:MM`, hours decimal, percents in percent.
 */
export interface Profile {
  /** « Région Occitanie » */
  region: string;
  /** Since when the approach runs, as text: « deux ans » */
  since: string;
  /** « Madame la Présidente » */
  head: string;
  /** « Le Lab’ » */
  lab: string;
  /** « Direction de la Coordination de l’Innovation » */
  labDirectorate: string;
  /** « Direction générale déléguée « Transformation de l’action régionale » » */
  carryingDirectorate: string;
  /** The community officer named in the contract. */
  referent: { name: string; jobTitle: string };
  defaultLeadId: string;
  /** Who holds the executive's seat. */
  executiveId: string;
  /** « Directeur général des services », as printed under the executive's name. */
  executiveTitle: string;
  executiveMethod: ExecutiveMethod;
  yearlyHours: number;
  weeklyHours: number;
  halfDayHours: number;
  percentRange: { min: number; max: number; step: number };
  termMonths: number;
  serviceHours: { from: TimeOfDay; to: TimeOfDay };
  closingDays: readonly Day[];
  whitMondayWorked: boolean;
  timeZone: string;
  /** Printed under the signatures; null to leave it out. */
  mention: boolean;
  /** Nothing of it enters a contract. Absent from what an earlier version of the product kept. */
  publication?: Publication | undefined;
  /** Kinds of staff who are told to see the Lab before a contract; none unless it is said. */
  ineligibleStaffKinds?: StaffKind[] | undefined;
  /** Nothing of it enters a contract either: the times of today hold for all that is kept. */
  retention?: SettledRetention | undefined;
}

/** A profile as an earlier version of the product may have kept it. */
export type KeptProfile = Omit<Profile, 'executiveMethod'> & Partial<Pick<Profile, 'executiveMethod'>>;

/** What was kept before a setting existed means what the product did then. */
export function wholeProfile(kept: KeptProfile): Profile {
  return { ...kept, executiveMethod: kept.executiveMethod ?? 'product' };
}

export function publicationOf({ publication = nothingPublished }: Pick<Profile, 'publication'>): Publication {
  return publication;
}
