import { directorates } from './people.ts';

/** Who is kept informed in the demonstration: the director of one directorate, and who heads several for another. */
export function demoRecipients(addedAt: string) {
  const one = { kind: 'informed' as const, addedAt, addedById: 'ruben-iniguez' };
  return [
    { ...one, id: 'informed-mobility', directorate: directorates.mobility, personId: 'bruno-delpech' },
    { ...one, id: 'informed-culture', directorate: directorates.culture, personId: 'sophie-estournet' },
  ];
}
