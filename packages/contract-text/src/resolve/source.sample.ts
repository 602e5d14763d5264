import type { Civility, Content, Profile } from '@equipage/domain';
import type { TextSource } from '../contract-text.ts';

/* A complete contract for the tests. */

export const sampleProfile: Profile = {
  region: 'Région Occitanie',
  since: 'deux ans',
  head: 'Madame la Présidente',
  lab: 'Le Lab’',
  labDirectorate: 'Direction de la Coordination de l’Innovation',
  carryingDirectorate: 'Direction générale déléguée « Transformation de l’action régionale »',
  referent: { name: 'Magali GOMPEL', jobTitle: 'chargée de communication au Lab’' },
  defaultLeadId: 'lead',
  executiveId: 'executive',
  executiveTitle: 'Directeur général des services',
  executiveMethod: 'product',
  yearlyHours: 1607,
  weeklyHours: 35,
  halfDayHours: 3.5,
  percentRange: { min: 5, max: 10, step: 0.5 },
  termMonths: 6,
  serviceHours: { from: '08:00', to: '18:30' },
  closingDays: [],
  whitMondayWorked: false,
  timeZone: 'Europe/Paris',
  mention: true,
};

const content: Content = {
  identity: {
    civility: 'madame',
    firstName: 'Élodie',
    lastName: 'd’Aubigné',
    jobTitle: 'gestionnaire des transports scolaires',
    directorate: 'Direction des Mobilités',
    service: 'service Transports scolaires',
    workShare: 100,
    worksOn: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    annualised: false,
  },
  mission: {
    domains: ['public-policy-innovation'],
    missionId: null,
    title: 'Repenser l’inscription aux transports scolaires',
    description: 'observer trois guichets et animer deux ateliers de parents d’élèves',
    deadline: '2027-04-30',
  },
  commitment: {
    percent: 7.5,
    startsOn: '2026-12-01',
    extendedHours: true,
    fieldTrips: true,
    plannedDates: [
      { date: '2027-01-12', from: '14:00', to: '17:30' },
      { date: '2026-12-08', from: '09:00', to: '12:30' },
    ],
  },
  service: { managerId: 'manager', benefits: 'une méthode d’atelier partagée', stockTaking: 'quarterly' },
};

/** What a test changes in the answers, step by step. */
export type Changes = { [Step in keyof Content]?: Partial<Content[Step]> };

export function sampleSource(changes: Changes = {}, rest: Partial<TextSource> = {}): TextSource {
  return {
    content: {
      identity: { ...content.identity, ...changes.identity },
      mission: { ...content.mission, ...changes.mission },
      commitment: { ...content.commitment, ...changes.commitment },
      service: { ...content.service, ...changes.service },
    },
    sums: { hours: 60.25, halfDays: 17, remainder: 0.75, hoursPerWeek: 2.5, plannedHours: 7 },
    term: { startsOn: '2026-12-01', endsOn: '2027-05-31' },
    profile: sampleProfile,
    lead: { civility: 'monsieur', firstName: 'Farid', lastName: 'Belkacem' },
    renewalOf: null,
    ...rest,
  };
}

/** A contract that has just been started: nothing is answered yet. */
export function emptySource(): TextSource {
  return sampleSource(
    {
      identity: {
        civility: null,
        firstName: null,
        lastName: null,
        jobTitle: null,
        directorate: null,
        service: null,
        workShare: null,
      },
      mission: { domains: [], title: null, description: null, deadline: null },
      commitment: { percent: null, startsOn: null, extendedHours: null, fieldTrips: null, plannedDates: [] },
      service: { managerId: null, benefits: null, stockTaking: null },
    },
    { sums: null, term: null },
  );
}

/** The same person, with each civility; without one the name tells nothing either. */
export const civilCases: readonly { civility: Civility | null; source: TextSource }[] = [
  { civility: 'madame', source: sampleSource() },
  {
    civility: 'monsieur',
    source: sampleSource({ identity: { civility: 'monsieur', firstName: 'Étienne', lastName: 'Nguyễn' } }),
  },
  {
    civility: null,
    source: sampleSource({ identity: { civility: null, firstName: 'Camille', lastName: 'Le Goff' } }),
  },
];
