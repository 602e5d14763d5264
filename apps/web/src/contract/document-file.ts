import type { ContractView } from '../platform/views.ts';

const settled = ['signed', 'terminated', 'closed'];

/** Everybody has signed: the file is the final one, made once. */
export function isFinal({ state, signatures }: ContractView): boolean {
  return settled.includes(state) && signatures.length > 0;
}

/** Under which name the file is kept. */
export function fileName(contract: ContractView): string {
  return `contrat-${contract.number ?? 'brouillon'}${isFinal(contract) ? '' : '-projet'}.pdf`;
}
