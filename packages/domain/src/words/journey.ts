import type { ContractState } from '../contract/contract.ts';
import type { ExecutiveMethod } from '../organisation/profile.ts';

type Awaited = 'draft' | 'changes-requested' | 'awaiting-manager' | 'awaiting-executive';

const others: Record<Awaited, (name: string) => string> = {
  draft: (name) => `${name} prépare son contrat`,
  'changes-requested': (name) => `${name} doit modifier son contrat et le signer de nouveau`,
  'awaiting-manager': (name) => `${name} doit donner son accord`,
  'awaiting-executive': (name) => `${name} doit signer`,
};

const mine: Record<Awaited, string> = {
  draft: 'À vous de compléter et de signer votre contrat',
  'changes-requested': 'À vous de modifier votre contrat et de le signer de nouveau',
  'awaiting-manager': 'À vous de donner votre accord',
  'awaiting-executive': 'À vous de signer',
};

const places: Record<ExecutiveMethod, string> = {
  product: '',
  paper: ' sur papier',
  parapheur: ' au parapheur',
};

/**
 * Who acts next, without a final stop so that « , depuis mardi » may follow; null when nobody is awaited.
 * @param awaited the person awaited, « Mme Serra », or null when it is the reader
 * @param method where the seat that is awaited signs
 */
export function nextStep(
  state: ContractState,
  awaited: string | null,
  method: ExecutiveMethod = 'product',
): string | null {
  if (!(state in mine)) return null;
  const open = state as Awaited;
  return `${awaited === null ? mine[open] : others[open](awaited)}${places[method]}`;
}
