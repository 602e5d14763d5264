import { frenchList, fullName, ofPerson } from '@equipage/domain';
import type { Approval } from '../platform/views.ts';

type Case = Pick<Approval, 'contract' | 'next' | 'referent'>;

/** « Étienne Lacaze, directeur général des services » */
function titled({ jobTitle, ...person }: NonNullable<Approval['next']>): string {
  return `${fullName(person)}, ${jobTitle.slice(0, 1).toLowerCase()}${jobTitle.slice(1)}`;
}

const signers = ({ signatures }: Approval['contract']): string[] => [
  ...new Set(signatures.map(({ person }) => fullName(person))),
];

/** Everybody who has to know of the last answer, but the person who gives it. */
function circle({ contract, referent }: Case): string[] {
  const { agent, lead, manager, state } = contract;
  const hierarchy = state === 'awaiting-executive' && manager !== null ? [fullName(manager)] : [];
  return [...new Set([fullName(agent), ...hierarchy, fullName(lead), referent])];
}

/** Who gets the paper next, or that it is concluded. */
export function afterSigning(one: Case): string {
  if (one.next !== null) return `Le contrat part ensuite à ${titled(one.next)}.`;
  return `Le contrat est alors conclu\u00A0: ${frenchList(circle(one))} le sauront.`;
}

/** What a request for a change voids. */
export function afterRequest({ contract }: Case): string {
  const names = signers(contract);
  const reads = `${fullName(contract.agent)} lira votre message`;
  if (names.length < 2) return `${reads}, corrigera son contrat et le signera de nouveau.`;
  return `${reads} et corrigera son contrat. ${frenchList(names)} devront signer de nouveau.`;
}

/** What a refusal ends, and who reads why. */
export function afterRefusal(one: Case): string {
  return `Le contrat s’arrête là. ${frenchList(circle(one))} liront votre nom et votre motif.`;
}

/** What was done, at once, with who has the paper now. */
export function signedWords({ contract, next }: Case, state: Approval['contract']['state']): string {
  const name = fullName(contract.agent);
  if (state === 'signed' || next === null)
    return `Le contrat ${ofPerson(contract.agent)} est signé par tous.`;
  return `Accord donné pour ${name}. ${titled(next)}, a maintenant le contrat.`;
}

/** What is left to do if the answer was a mistake: it is then the agent's to act on. */
export function afterMistake({ contract }: Case, state: Approval['contract']['state']): string | undefined {
  const name = fullName(contract.agent);
  if (state === 'awaiting-executive')
    return `${name} peut reprendre son contrat\u00A0: tout le monde signe alors de nouveau.`;
  if (state === 'declined') return `${name} peut repartir de ce contrat pour en proposer un autre.`;
  return undefined;
}
