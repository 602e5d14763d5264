import type { Profile } from '@equipage/domain';

/** The organisation of the demonstration (design: clauses.md, organisation profile). */
export const demoProfile: Profile = {
  region: 'Région Occitanie',
  since: 'deux ans',
  head: 'Madame la Présidente',
  lab: 'Le Lab’',
  labDirectorate: 'Direction de la Coordination de l’Innovation',
  carryingDirectorate: 'Direction générale déléguée «\u00A0Transformation de l’action régionale\u00A0»',
  referent: { name: 'Magali GOMPEL', jobTitle: 'chargée de communication au Lab’' },
  defaultLeadId: 'farid-belkacem',
  executiveId: 'etienne-lacaze',
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
