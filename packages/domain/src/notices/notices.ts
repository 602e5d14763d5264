import type { Contract } from '../contract/contract.ts';
import type { ContractEvent } from '../contract/events.ts';
import type { Day } from '../term/day.ts';
import { type Audience, type NoticeKind, type Telling, tellings } from './tellings.ts';

/** What one act made of a contract, and by whom. */
export interface ToldAct {
  before: Contract | null;
  after: Contract;
  events: readonly ContractEvent[];
  /** Null where the day itself did it. */
  actorId: string | null;
}

/** Who holds the offices that no contract names. */
export interface Offices {
  executiveIds: readonly string[];
  officerIds: readonly string[];
  /** Who stands in for the contract's manager today: told of what the manager is told. */
  standInIds?: readonly string[];
  /** Who is kept informed of this contract. */
  informedIds?: readonly string[];
  /** The executive signs on paper or in another tool: the officers carry the contract there. */
  signsElsewhere?: boolean;
}

/** Somebody is to be told of an event. */
export interface Notice {
  personId: string;
  as: Audience;
  /** In the manager's stead. */
  standsIn?: true;
  kind: NoticeKind;
  event: ContractEvent;
}

/** Everybody whom an act of today's concerns, each once, with the event that concerns them first. */
export function noticesOf(act: ToldAct, offices: Offices, today: Day): Notice[] {
  const told = new Map<string, Notice>();
  for (const event of act.events) {
    // The table's own type pairs each event with its lines; an index by a union loses that pairing.
    const lines = tellings[event.type] as readonly Telling[];
    for (const { to, kind, evenIfOwn, when } of lines) {
      if (when !== undefined && !when(event, act.after, today)) continue;
      const isElsewhere = (to === 'executive') === (offices.signsElsewhere === true);
      if (kind === 'to-sign' && isElsewhere) continue;
      for (const personId of audienceOf(to, event, act, offices)) {
        const isOwn = personId === act.actorId && evenIfOwn !== true;
        if (isOwn || told.has(personId)) continue;
        const standsIn = to === 'manager' && personId !== act.after.content.service.managerId;
        told.set(personId, { personId, as: to, kind, event, ...(standsIn && { standsIn }) });
      }
    }
  }
  return [...told.values()];
}

function audienceOf(to: Audience, event: ContractEvent, act: ToldAct, offices: Offices): readonly string[] {
  const { before, after } = act;
  const { managerId } = after.content.service;
  switch (to) {
    case 'agent':
      return [after.agentId];
    case 'lead':
      return [after.leadId];
    case 'officer':
      return offices.officerIds;
    case 'informed':
      return informedOnly(after, offices);
    case 'manager':
      return managerId === null ? [] : [managerId, ...othersThan(after.agentId, offices.standInIds ?? [])];
    case 'former-manager':
      return [before?.content.service.managerId].filter((id) => typeof id === 'string');
    case 'signatory':
      return event.type === 'signed' ? [event.signature.personId] : [];
    case 'executive':
      return executivesOf(act, offices);
  }
}

/** Who signed as executive; else all who may, once the contract has come to them. */
function executivesOf({ before, after }: ToldAct, { executiveIds }: Offices): readonly string[] {
  const given = [...(before?.signatures ?? []), ...after.signatures].find(({ seat }) => seat === 'executive');
  if (given !== undefined) return [given.personId];
  const hasCome = [before?.state, after.state].includes('awaiting-executive');
  return hasCome ? othersThan(after.agentId, executiveIds) : [];
}

/** Kept informed and holding no seat that makes them more than that, as `partiesOf` has it: only these may observe. */
function informedOnly({ agentId, content }: Contract, offices: Offices): readonly string[] {
  const { executiveIds, officerIds, standInIds = [], informedIds = [] } = offices;
  const seated = new Set([agentId, content.service.managerId, ...standInIds, ...executiveIds, ...officerIds]);
  return informedIds.filter((id) => !seated.has(id));
}

/** Of their own contract nobody is told under another title: they decide nothing of it. */
const othersThan = (agentId: string, ids: readonly string[]) => ids.filter((id) => id !== agentId);

/** Whether an act concerns anybody, and whether who holds an office has to be known to say whom. */
export function reachOf(events: readonly ContractEvent[]): { isTold: boolean; hasOffices: boolean } {
  const lines = events.flatMap(({ type }): readonly Pick<Telling, 'to'>[] => tellings[type]);
  const hasOffices = lines.some(({ to }) => to === 'executive' || to === 'officer' || to === 'informed');
  return { isTold: lines.length > 0, hasOffices };
}
