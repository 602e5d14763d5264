import type { Profile } from '../organisation/profile.ts';
import type { Content } from './contract.ts';

/* A contract without a fault on 23 November 2026, and an organisation, for the tests to change one thing at a time. */

export const sampleToday = '2026-11-23';

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

type Changes = { [Step in keyof Content]?: Partial<Content[Step]> };

/** A complete content, with some answers changed. */
export function sampleContent(changes: Changes = {}): Content {
  return {
    identity: {
      civility: 'madame',
      firstName: 'Élodie',
      lastName: 'd’Aubigné',
      jobTitle: 'Chargée de mission',
      directorate: 'Direction des mobilités',
      service: 'Service des études',
      workShare: 100,
      worksOn: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      annualised: false,
      ...changes.identity,
    },
    mission: {
      domains: ['collective-intelligence'],
      missionId: null,
      title: 'Des réunions qui décident',
      description: 'Préparer et animer des réunions de travail dans les lycées.',
      deadline: '2027-04-30',
      ...changes.mission,
    },
    commitment: {
      percent: 5,
      startsOn: '2026-12-01',
      extendedHours: false,
      fieldTrips: true,
      plannedDates: [{ date: '2026-12-08', from: '09:00', to: '12:30' }],
      ...changes.commitment,
    },
    service: { managerId: 'manager', benefits: null, stockTaking: 'monthly', ...changes.service },
  };
}
