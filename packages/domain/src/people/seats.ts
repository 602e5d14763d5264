import type { Contract, Party, Signature } from '../contract/contract.ts';
import type { Actor } from './actor.ts';
import type { Stead } from './stand-in.ts';

/**
 * The seats and roles that a person holds on a contract. On one's own contract one is the agent and nothing else:
 * nobody agrees, signs, closes or records a declaration for themselves under another title.
 * With no contract yet, the person is the agent of the one they are about to start.
 */
export function partiesOf(
  contract: Pick<Contract, 'agentId' | 'leadId' | 'content' | 'informedIds' | 'state'> | null,
  actor: Actor,
): readonly Party[] {
  if (contract === null || contract.agentId === actor.personId) return ['agent'];
  const held: Party[] = [];
  if (contract.content.service.managerId === actor.personId || steadOf(contract, actor) !== null)
    held.push('manager');
  if (actor.roles.includes('executive')) held.push('executive');
  if (actor.roles.includes('officer')) held.push('officer');
  // Who decides on it says there what they think of it.
  const isInformed = held.length === 0 && contract.informedIds?.includes(actor.personId) === true;
  // What waits for the executive is prepared; before and after, it is none of the secretariat's.
  const isPrepared = held.length === 0 && contract.state === 'awaiting-executive';
  if (contract.leadId === actor.personId) held.push('lead');
  if (isInformed) held.push('informed');
  if (isPrepared && actor.roles.includes('assistant')) held.push('assistant');
  return held;
}

/** In whose stead a person holds the manager's seat of a contract; null for the manager, and for everybody else. */
function steadOf(
  { agentId, content }: Pick<Contract, 'agentId' | 'content'>,
  { personId, steads = [] }: Actor,
): Stead | null {
  const { managerId } = content.service;
  if (agentId === personId || managerId === personId) return null;
  return steads.find(({ holderId }) => holderId === managerId) ?? null;
}

/** In whose stead a person acts under one of their seats, and on what ground; nothing in one's own name. */
export function groundOf(
  party: Party,
  contract: Pick<Contract, 'agentId' | 'content'>,
  actor: Actor,
): Partial<Pick<Signature, 'onBehalfOf' | 'standIn' | 'delegation'>> & { onBehalfOf?: string } {
  if (party === 'executive' && actor.delegation !== undefined) {
    const { holderId, basis } = actor.delegation;
    return { onBehalfOf: holderId, delegation: basis };
  }
  const stead = party === 'manager' ? steadOf(contract, actor) : null;
  return stead === null ? {} : { onBehalfOf: stead.holderId, standIn: stead.kind };
}
