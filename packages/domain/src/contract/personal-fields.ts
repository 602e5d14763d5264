import type { ContractEvent, ContractEventType } from './events.ts';

/**
 * What the trail says of a field of an event: as it is, or as a commitment, so that it can be forgotten later without
 * breaking the chain. Personal is all that names, places or describes somebody, identifiers and free text included.
 */
type Nature<V> = 'open' | 'personal' | (V extends object ? { [K in keyof V]-?: Nature<V[K]> } : never);
type EventOf<T extends ContractEventType> = Extract<ContractEvent, { type: T }>;
type FieldsOf<T extends ContractEventType> = {
  [K in Exclude<keyof EventOf<T>, 'type'>]-?: Nature<EventOf<T>[K]>;
};

/** When somebody is away says something of them. */
const absence = {
  id: 'open',
  of: 'open',
  personId: 'personal',
  name: 'personal',
  startsOn: 'personal',
  endsOn: 'personal',
  at: 'open',
} as const;

/** Exhaustive, by type and by field: one that is not declared does not compile. */
const natures: { [T in ContractEventType]: FieldsOf<T> } = {
  started: {
    id: 'open',
    agentId: 'personal',
    leadId: 'personal',
    content: 'personal',
    renewalOf: 'open',
    at: 'open',
  },
  'identity-answered': { identity: 'personal' },
  'mission-answered': { mission: 'personal', leadId: 'personal' },
  'commitment-answered': { commitment: 'personal' },
  'service-answered': { service: 'personal' },
  discarded: {},
  'number-given': { number: 'open' },
  'text-frozen': { frozen: { text: 'personal', hash: 'open', profile: 'open' } },
  signed: {
    signature: {
      seat: 'open',
      personId: 'personal',
      name: 'personal',
      civility: 'personal',
      capacity: 'personal',
      onBehalfOf: 'personal',
      standIn: 'open',
      delegation: 'open',
      at: 'open',
      contentHash: 'open',
      consentVersion: 'open',
      authentication: 'personal',
      address: 'personal',
      paper: { signedOn: 'open', scan: 'open', recordedBy: 'personal' },
      parapheur: {
        sameFile: 'open',
        certificate: 'personal',
        dated: 'open',
        handedOut: 'open',
        file: 'open',
        broughtBackBy: 'personal',
      },
    },
  },
  'taken-over': {
    id: 'open',
    agentId: 'personal',
    leadId: 'personal',
    number: 'open',
    content: 'personal',
    frozen: { text: 'personal', hash: 'open', profile: 'open' },
    signatures: 'personal',
    term: 'open',
    at: 'open',
  },
  'sent-to-manager': { at: 'open' },
  'sent-to-executive': { at: 'open' },
  'file-handed-out': { file: 'open', at: 'open' },
  'took-effect': { at: 'open', term: 'open', droppedDates: 'personal' },
  'change-requested': {
    party: 'open',
    personId: 'personal',
    onBehalfOf: 'personal',
    standIn: 'open',
    delegation: 'open',
    message: 'personal',
    at: 'open',
  },
  'signatures-voided': {},
  declined: {
    party: 'open',
    personId: 'personal',
    onBehalfOf: 'personal',
    standIn: 'open',
    delegation: 'open',
    reason: 'personal',
    at: 'open',
  },
  'manager-disputed': {
    personId: 'personal',
    onBehalfOf: 'personal',
    standIn: 'open',
    delegation: 'open',
    at: 'open',
  },
  'taken-back': { at: 'open' },
  withdrawn: { at: 'open' },
  observed: {
    source: 'open',
    personId: 'personal',
    name: 'personal',
    saidOn: 'open',
    text: 'personal',
    at: 'open',
    contentHash: 'open',
  },
  'absence-recorded': { ...absence, droppedDates: 'personal' },
  'absence-corrected': { ...absence, droppedDates: 'personal' },
  'absence-withdrawn': absence,
  'handed-over': { managerId: 'personal', reason: 'personal', at: 'open' },
  'termination-declared': { party: 'open', effectiveOn: 'open', at: 'open' },
  'termination-reverted': { at: 'open' },
  'difficulty-signalled': {
    personId: 'personal',
    onBehalfOf: 'personal',
    standIn: 'open',
    delegation: 'open',
    reason: 'personal',
    at: 'open',
  },
  // A listed reason may tell of somebody’s health or employment.
  closed: { reason: 'personal', note: 'personal', byItself: 'open', at: 'open' },
  'evaluation-recorded': { personId: 'personal', at: 'open' },
  renewed: { renewalId: 'open', at: 'open' },
};

/** What a field becomes where it is personal. */
type Cover = (pointer: string, value: unknown) => unknown;

/**
 * An event's fields but its type, each personal one replaced by what `cover` makes of it; pointers are JSON pointers
 * within the event. A field that nothing declares, as an older or a newer version may have written, is personal.
 */
export function coverPersonal({ type, ...fields }: ContractEvent, cover: Cover): Record<string, unknown> {
  return covered(fields, natures[type], '', cover);
}

function covered(
  fields: Record<string, unknown>,
  declared: Record<string, unknown>,
  parent: string,
  cover: Cover,
): Record<string, unknown> {
  const entries = Object.entries(fields).map(([key, value]) => {
    const pointer = `${parent}/${key}`;
    const nature = declared[key] ?? 'personal';
    if (nature === 'open') return [key, value];
    const isNested = typeof nature === 'object' && typeof value === 'object' && value !== null;
    if (!isNested) return [key, cover(pointer, value)];
    const nested = nature as Record<string, unknown>;
    return [key, covered(value as Record<string, unknown>, nested, pointer, cover)];
  });
  return Object.fromEntries(entries);
}
