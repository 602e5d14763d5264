import { expect, test } from 'vitest';
import type { TextSource } from '../contract-text.ts';
import { firstWording } from '../wording/2026-1/wording.ts';
import { resolveText } from './resolve-text.ts';
import { emptySource, sampleSource } from './source.sample.ts';

const resolved = (source: TextSource) => resolveText(source, firstWording);

test('routing is not content: who the manager is changes nothing', () => {
  const other = sampleSource({ service: { managerId: 'somebody-else' }, mission: { missionId: 'other' } });
  const profile = { ...other.profile, executiveId: 'another', executiveTitle: 'Secrétaire générale' };
  expect(resolved({ ...other, profile })).toEqual(resolved(sampleSource()));
});

test('the words of an answer are resolved as they are printed', () => {
  expect(resolved(sampleSource()).values).toMatchObject({
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
  expect(Object.keys(resolved(emptySource()).values)).toEqual(Object.keys(resolved(sampleSource()).values));
  expect(Object.values(resolved(emptySource()).values)).not.toContain(undefined);
});

test('the organisation’s names are set as French is', () => {
  const source = sampleSource();
  const profile = {
    ...source.profile,
    carryingDirectorate: "Pôle « L'action »",
    region: 'Département du Gers',
  };
  expect(resolved({ ...source, profile }).values).toMatchObject({
    theCarryingDirectorate: 'le Pôle «\u00A0L’action\u00A0»',
    theRegion: 'le Département du Gers',
  });
});

test('the text names the version of the wording it is resolved for', () => {
  expect(resolveText(sampleSource(), { version: '2027-1' }).wording).toBe('2027-1');
});
