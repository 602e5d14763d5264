import type { Absence, Contract } from './contract.ts';
import type { ContractEvent, ContractEventType } from './events.ts';

type EventOf<T extends ContractEventType> = Extract<ContractEvent, { type: T }>;
type Changes = {
  [T in Exclude<ContractEventType, 'started' | 'taken-over' | 'discarded'>]: (
    event: EventOf<T>,
    contract: Contract,
  ) => Partial<Contract>;
};

/** What each event changes in the contract. */
const changes: Changes = {
  'identity-answered': ({ identity }, { content }) => ({ content: { ...content, identity } }),
  'mission-answered': ({ mission, leadId }, { content }) => ({ content: { ...content, mission }, leadId }),
  'commitment-answered': ({ commitment }, { content }) => ({ content: { ...content, commitment } }),
  'service-answered': ({ service }, { content, managerDisputedAt }) => ({
    content: { ...content, service },
    managerDisputedAt: service.managerId === content.service.managerId ? managerDisputedAt : null,
  }),
  'number-given': ({ number }) => ({ number }),
  'text-frozen': ({ frozen }) => ({ frozen }),
  signed: ({ signature }, { signatures }) => ({ signatures: [...signatures, signature] }),
  'sent-to-manager': ({ at }) => ({
    state: 'awaiting-manager',
    waitingSince: at,
    sentAt: at,
    changeRequest: null,
  }),
  'sent-to-executive': ({ at }) => ({ state: 'awaiting-executive', waitingSince: at }),
  'file-handed-out': () => ({}),
  'took-effect': ({ term, droppedDates }, { content }) => ({
    state: 'signed',
    term,
    waitingSince: null,
    content: withoutDates(content, droppedDates),
  }),
  'change-requested': ({ party, personId, message, at }) => ({
    state: 'changes-requested',
    waitingSince: at,
    changeRequest: { party, personId, message, at },
  }),
  'signatures-voided': () => ({ signatures: [], frozen: null }),
  declined: () => ({ state: 'declined', waitingSince: null }),
  'manager-disputed': ({ at }) => ({ managerDisputedAt: at }),
  'taken-back': ({ at }) => ({ state: 'changes-requested', waitingSince: at }),
  observed: ({ type: _, ...observation }, { observations }) => ({
    observations: [...observations, observation],
  }),
  'absence-recorded': ({ droppedDates, ...event }, { absences, content }) => ({
    absences: [...absences, absenceOf(event)],
    content: withoutDates(content, droppedDates),
  }),
  'absence-corrected': ({ droppedDates, ...event }, { absences, content }) => ({
    absences: absences.map((one) => (one.id === event.id ? absenceOf(event) : one)),
    content: withoutDates(content, droppedDates),
  }),
  'absence-withdrawn': ({ id }, { absences }) => ({ absences: absences.filter((one) => one.id !== id) }),
  withdrawn: () => ({ state: 'withdrawn', waitingSince: null, changeRequest: null }),
  'handed-over': ({ managerId, at }, { content, state, waitingSince }) => ({
    content: { ...content, service: { ...content.service, managerId } },
    managerDisputedAt: null,
    waitingSince: state === 'awaiting-manager' ? at : waitingSince,
  }),
  'termination-declared': ({ effectiveOn }) => ({ state: 'terminated', effectiveOn }),
  'termination-reverted': () => ({ state: 'signed', effectiveOn: null }),
  'difficulty-signalled': () => ({}),
  closed: () => ({ state: 'closed', waitingSince: null, changeRequest: null }),
  'evaluation-recorded': ({ at }) => ({ evaluationRecordedAt: at }),
  renewed: () => ({}),
};

function absenceOf({ id, of, personId, name, startsOn, endsOn }: Absence): Absence {
  return { id, of, personId, name, startsOn, endsOn };
}

function withoutDates(content: Contract['content'], dropped: EventOf<'took-effect'>['droppedDates']) {
  const days = new Set(dropped.map(({ date }) => date));
  const plannedDates = content.commitment.plannedDates.filter(({ date }) => !days.has(date));
  return { ...content, commitment: { ...content.commitment, plannedDates } };
}

function begin({ id, agentId, leadId, content, renewalOf, at }: EventOf<'started'>): Contract {
  return {
    id,
    number: null,
    state: 'draft',
    version: 0,
    agentId,
    leadId,
    content,
    frozen: null,
    signatures: [],
    term: null,
    waitingSince: at,
    sentAt: null,
    observations: [],
    absences: [],
    changeRequest: null,
    managerDisputedAt: null,
    effectiveOn: null,
    evaluationRecordedAt: null,
    renewalOf,
  };
}

/** As signed as it was on paper. */
function takenOver({ type: _, at, ...paper }: EventOf<'taken-over'>): Contract {
  const { id, agentId, leadId, content } = paper;
  const begun = begin({ type: 'started', id, agentId, leadId, content, renewalOf: null, at });
  return { ...begun, ...paper, state: 'signed', waitingSince: null };
}

/**
 * The contract after one more event; null once discarded, and for an event on no contract. The version is not an
 * event's business: see `apply`.
 */
export function evolve(contract: Contract | null, event: ContractEvent): Contract | null {
  if (event.type === 'started') return begin(event);
  if (event.type === 'taken-over') return takenOver(event);
  if (contract === null || event.type === 'discarded') return null;
  // The record's own type pairs each event with its change; an index by a union loses that pairing.
  const change = changes[event.type] as (event: ContractEvent, contract: Contract) => Partial<Contract>;
  return { ...contract, ...change(event, contract) };
}

/** The contract after what one command made happen: one version more, whatever the number of events. */
export function apply(contract: Contract | null, events: readonly ContractEvent[]): Contract | null {
  const after = events.reduce(evolve, contract);
  return after === null ? null : { ...after, version: (contract?.version ?? 0) + 1 };
}
