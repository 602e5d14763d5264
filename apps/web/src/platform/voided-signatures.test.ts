import { expect, it } from 'vitest';
import type { ContractView } from './views.ts';
import { voidedSignatures } from './voided-signatures.ts';

const people = {
  agent: { id: 'a', firstName: 'Minh', lastName: 'Nguyễn' },
  manager: { id: 'm', firstName: 'Nathalie', lastName: 'Serra' },
  executive: { id: 'e', firstName: 'Étienne', lastName: 'Lacaze' },
} as const;

const said = (seats: (keyof typeof people)[], readerId: string) =>
  voidedSignatures(
    { signatures: seats.map((seat) => ({ seat, person: people[seat] })) as ContractView['signatures'] },
    readerId,
  );

it('names the signatures that no longer count', () => {
  expect(said([], 'a')).toBe('');
  expect(said(['agent'], 'a')).toBe('Votre signature ne comptera plus.');
  expect(said(['agent', 'manager'], 'a')).toBe(
    'Votre signature et celle de Nathalie Serra ne compteront plus.',
  );
  expect(said(['agent'], 'x')).toBe('La signature de Minh Nguyễn ne comptera plus.');
  expect(said(['manager', 'executive'], 'a')).toBe(
    'La signature de Nathalie Serra et celle d’Étienne Lacaze ne compteront plus.',
  );
});
