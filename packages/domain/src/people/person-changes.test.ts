import { expect, test } from 'vitest';
import { typography } from '../words/typography.ts';
import { personChanges, personChangeWords } from './person-changes.ts';
import { type PersonFacts, personForm } from './person-form.ts';

const facts: PersonFacts = {
  civility: null,
  firstName: 'Élodie',
  lastName: 'd’Aubigné',
  email: 'elodie@region.example',
  jobTitle: 'Chargée de mission',
  directorate: 'Direction des mobilités',
  service: '',
  managerId: null,
  workShare: 100,
  worksOn: ['monday', 'tuesday'],
  annualised: false,
  employmentEndsOn: null,
  staffKind: null,
};

test('says what became of each value, and nothing of the others', () => {
  const after = { ...facts, managerId: 'marc', workShare: 62.5, worksOn: ['tuesday', 'monday'] as const };
  const changes = personChanges(facts, { ...after, worksOn: [...after.worksOn] });
  expect(changes).toEqual([
    { field: 'managerId', before: null, after: 'marc' },
    { field: 'workShare', before: 100, after: 62.5 },
  ]);
  expect(changes.map((change) => personChangeWords(change, () => 'Marc Ortiz'))).toEqual([
    { label: 'Supérieur hiérarchique', before: 'rien', after: 'Marc Ortiz' },
    { label: 'Quotité de travail', before: typography('100 %'), after: typography('62,5 %') },
  ]);
});

test.each<[string, Partial<Record<keyof PersonFacts, unknown>>, string]>([
  ['/workShare', { workShare: 0 }, 'not-above-zero'],
  ['/workShare', { workShare: 100.5 }, 'too-large'],
  ['/workShare', { workShare: 33.333 }, 'two-decimals'],
  ['/worksOn', { worksOn: [] }, 'too-few'],
  ['/worksOn', { worksOn: ['monday', 'monday'] }, 'duplicate'],
  ['/firstName', { firstName: ' ' }, 'missing-value'],
  ['/email', { email: 'elodie' }, 'not-an-email'],
  ['/employmentEndsOn', { employmentEndsOn: '2026-02-30' }, 'not-a-day'],
])('%s is refused: %j, %s', (pointer, over, code) => {
  const parsed = personForm.safeParse({ ...facts, ...over });
  expect(parsed.error?.issues.map(({ path, message }) => [`/${path.join('/')}`, message])).toEqual([
    [pointer, code],
  ]);
});

test('an address is kept in lower case, a service may be missing', () => {
  expect(personForm.parse({ ...facts, email: ' Élodie@Region.Example ' }).email).toBe(
    'élodie@region.example',
  );
});
