import { frenchList, ofPerson } from '@equipage/domain';
import type { ContractView } from './views.ts';

/** Which signatures no longer count once the contract is taken back: « Votre signature et celle de Nathalie Serra… ». */
export function voidedSignatures({ signatures }: Pick<ContractView, 'signatures'>, readerId: string): string {
  const people = [...new Map(signatures.map(({ person }) => [person.id, person])).values()];
  const others = people.filter(({ id }) => id !== readerId);
  const owned = people.length > others.length ? ['Votre signature'] : [];
  const names = [...owned, ...others.map((person) => `celle ${ofPerson(person)}`)];
  if (names.length === 0) return '';
  const [first = '', ...rest] = names;
  const list = frenchList([first.replace(/^celle/, 'La signature'), ...rest]);
  return names.length === 1 ? `${list} ne comptera plus.` : `${list} ne compteront plus.`;
}

/** Who signs again, once the contract was changed. */
export const signedAnew =
  'Vous signerez de nouveau, puis votre hiérarchie et la direction générale des services.';
