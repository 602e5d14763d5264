import { expect, test } from 'vitest';
import { commitmentStep, identityStep, missionStep, serviceStep } from './commands.ts';
import { emptyContent, toCommitment, toIdentity, toMissionAnswer, toServiceAnswer } from './content.ts';

test('nothing answered', () => {
  expect(emptyContent()).toEqual({
    identity: {
      civility: null,
      firstName: null,
      lastName: null,
      jobTitle: null,
      directorate: null,
      service: null,
      workShare: null,
      worksOn: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      annualised: false,
    },
    mission: { domains: [], missionId: null, title: null, description: null, deadline: null },
    commitment: { percent: null, startsOn: null, extendedHours: null, fieldTrips: null, plannedDates: [] },
    service: { managerId: null, benefits: null, stockTaking: null },
  });
});

test('a field that is null, blank or absent is not answered', () => {
  const { identity, mission, commitment, service } = emptyContent();
  const nulls = { firstName: null, lastName: '  ', worksOn: null, annualised: null, workShare: null };
  expect(toIdentity(identityStep.parse(nulls))).toEqual(identity);
  expect(toMissionAnswer(missionStep.parse({ domains: null, title: '\n', description: ' ' }))).toEqual(
    mission,
  );
  expect(toCommitment(commitmentStep.parse({ plannedDates: null, percent: null }))).toEqual(commitment);
  expect(toServiceAnswer(serviceStep.parse({ benefits: '', managerId: null }))).toEqual(service);
});

test('what is answered is kept as given', () => {
  const identity = {
    civility: 'monsieur',
    firstName: 'Jean',
    lastName: 'Le Goff',
    jobTitle: 'Jardinier',
    directorate: 'Direction des lycées',
    service: 'Espaces verts',
    workShare: 82.86,
    worksOn: [],
    annualised: true,
  };
  expect(toIdentity(identityStep.parse(identity))).toEqual(identity);
  const service = { managerId: 'p-12', benefits: 'Des outils.\nUn réseau.', stockTaking: 'midterm' };
  expect(toServiceAnswer(serviceStep.parse(service))).toEqual(service);
});

test('planned dates are kept in the order of time', () => {
  const first = { date: '2026-12-07', from: '14:00', to: '17:30' };
  const second = { date: '2026-12-08', from: '09:00', to: '12:30' };
  const third = { date: '2026-12-08', from: '14:00', to: '17:30' };
  const step = commitmentStep.parse({ plannedDates: [third, first, second] });
  expect(toCommitment(step).plannedDates).toEqual([first, second, third]);
});
