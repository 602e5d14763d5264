import { profileForm } from '@equipage/domain';
import { expect, test } from 'vitest';
import { bodyOf, fieldOf, usualValues, valuesOf } from './settings-fields.ts';

const profile = {
  region: 'Région Occitanie',
  since: 'deux ans',
  head: 'Madame la Présidente',
  lab: 'Le Lab’',
  labDirectorate: 'Direction de l’Innovation',
  carryingDirectorate: 'Direction générale déléguée',
  referent: { name: 'Prénom Nom', jobTitle: 'chargée de communication' },
  defaultLeadId: 'lead',
  executiveId: 'executive',
  executiveTitle: 'Directeur général des services',
  executiveMethod: 'paper',
  yearlyHours: 1607,
  weeklyHours: 35,
  halfDayHours: 3.5,
  percentRange: { min: 5, max: 10, step: 0.5 },
  termMonths: 6,
  serviceHours: { from: '08:00', to: '18:30' },
  closingDays: ['2026-12-24', '2026-12-31'],
  whitMondayWorked: false,
  timeZone: 'Europe/Paris',
  mention: true,
  ineligibleStaffKinds: ['intern', 'elected-staff'],
  publication: {
    director: 'Madame la Présidente',
    host: 'La Région, 22 boulevard du Maréchal-Juin, Toulouse',
    accessibilityEmail: 'accessibilite@exemple.fr',
    dataProtectionEmail: '',
  },
  retention: {
    contractYears: 5,
    exchangeYears: 1,
    draftMonths: 6,
    departureMonths: 12,
    complaintMonths: 12,
    logMonths: 12,
    noticeDays: 30,
  },
};

test('the settings come back from their fields as they were', () => {
  expect(bodyOf(valuesOf(profile))).toEqual(profile);
  expect(valuesOf(profile)['/closingDays']).toBe('24/12/2026\n31/12/2026');
});

test('the usual values are right', () => {
  expect(
    profileForm.safeParse({ ...profile, ...bodyOf({ ...valuesOf(profile), ...usualValues }) }).success,
  ).toBe(true);
});

test('what is no number and no day is left to be refused on its field', () => {
  const body = bodyOf({ ...valuesOf(profile), '/termMonths': 'six', '/closingDays': 'Noël' });
  expect(body).toMatchObject({ termMonths: 'six', closingDays: ['Noël'] });
  expect(fieldOf('/closingDays/0')).toBe('/closingDays');
  expect(fieldOf('/percentRange/max')).toBe('/percentRange/max');
});
