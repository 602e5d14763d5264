import type { Actor, Contract, ContractEvent } from '@equipage/domain';

/** Whether a reader may be told the value that an event's record commits to at a JSON pointer of the record. */
export type MayOpen = (event: ContractEvent, pointer: string) => boolean;

/** What the history and the signatures of the evidence tell anyway; a field that is not named here stays closed. */
const told: ReadonlySet<string> = new Set([
  '/actor',
  '/data/agentId',
  '/data/leadId',
  '/data/managerId',
  '/data/personId',
  '/data/message',
  '/data/reason',
  '/data/note',
  '/data/droppedDates',
  ...['personId', 'name', 'civility', 'capacity', 'onBehalfOf', 'consentVersion', 'authentication'].map(
    (field) => `/data/signature/${field}`,
  ),
  '/data/signature/paper/recordedBy',
  '/data/signature/parapheur/certificate',
  '/data/signature/parapheur/broughtBackBy',
]);

/** A network address is told to its own person, and to the officer, who answers for the evidence. */
export function mayReadAddress({ personId, roles }: Actor, signatoryId: string): boolean {
  return personId === signatoryId || roles.includes('officer');
}

/**
 * What the extract opens to a reader of the evidence: who did what, and the text that the signatures bear on. What was
 * answered while it was being written stays closed, and so does a text that was taken back.
 */
export function openedTo(reader: Actor, { frozen }: Pick<Contract, 'frozen'>): MayOpen {
  return (event, pointer) => {
    if (event.type.endsWith('-answered')) return false;
    if (pointer === '/data/frozen/text') return 'frozen' in event && event.frozen.hash === frozen?.hash;
    if (pointer === '/data/signatures')
      return (
        event.type === 'taken-over' &&
        event.signatures.every(({ address, personId }) => address === '' || mayReadAddress(reader, personId))
      );
    if (pointer === '/data/signature/address')
      return event.type === 'signed' && mayReadAddress(reader, event.signature.personId);
    return told.has(pointer);
  };
}
