import { expect, test } from 'vitest';
import { wordings } from '../wording/wordings.ts';
import { resolveText } from './resolve-text.ts';
import { emptySource, sampleSource } from './source.sample.ts';

test('routing is not content: who the manager is changes nothing', () => {
  const other = sampleSource({ service: { managerId: 'somebody-else' }, mission: { missionId: 'other' } });
  const profile = { ...other.profile, executiveId: 'another', executiveTitle: 'Secrétaire générale' };
  expect(resolveText({ ...other, profile })).toEqual(resolveText(sampleSource()));
});

test('the words of an answer are resolved as they are printed', () => {
  expect(resolveText(sampleSource()).values).toMatchObject({
    agreement: 'madame',
    percent: '7,5\u00A0%',
    hours: '60\u00A0h\u00A015',
    halfDays: '17 demi-journées',
    startsOn: '1er décembre 2026',
    endsOn: '31 mai 2027',
    deadline: '30 avril 2027',
    leadName: 'Farid Belkacem',
    theReferent: 'la chargée de communication au Lab’',
    months: 'six mois',
  });
});

test('what is not answered yet is null, never left out', () => {
  expect(Object.keys(resolveText(emptySource()).values)).toEqual(
    Object.keys(resolveText(sampleSource()).values),
  );
  expect(Object.values(resolveText(emptySource()).values)).not.toContain(undefined);
});

test('the organisation’s names are set as French is', () => {
  const source = sampleSource();
  const profile = {
    ...source.profile,
    carryingDirectorate: "Pôle « L'action »",
    region: 'Département du Gers',
  };
  expect(resolveText({ ...source, profile }).values).toMatchObject({
    theCarryingDirectorate: 'le Pôle «\u00A0L’action\u00A0»',
    theRegion: 'le Département du Gers',
  });
});

test('the present wording exists', () => {
  expect(wordings).toHaveProperty([resolveText(sampleSource()).wording]);
});
