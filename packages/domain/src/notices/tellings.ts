import type { Contract } from '../contract/contract.ts';
import type { ContractEvent, ContractEventType } from '../contract/events.ts';
import type { Day } from '../term/day.ts';

/** What somebody is told. */
export const noticeKinds = [
  'signature-receipt',
  'paper-signature',
  'take-over',
  'to-decide',
  'to-sign',
  'to-observe',
  'observation',
  'absence',
  'agreement',
  'conclusion',
  'change-request',
  'refusal',
  'wrong-manager',
  'taken-back',
  'withdrawal',
  'hand-over',
  'termination',
  'termination-reversal',
  'difficulty',
  'closure',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** As whom somebody is told; `executive` once the contract has come to their seat, `signatory` is who gave a signature. */
export const audiences = [
  'agent',
  'manager',
  'former-manager',
  'executive',
  'officer',
  'lead',
  'signatory',
  'informed',
] as const;
export type Audience = (typeof audiences)[number];

/** One line of the table: who is told what. */
export interface Telling<E extends ContractEvent = ContractEvent> {
  to: Audience;
  kind: NoticeKind;
  /** Told of their own act too: the receipts that one expects. */
  evenIfOwn?: true;
  /** Without, always. */
  when?: (event: E, after: Contract, today: Day) => boolean;
}

type Tellings = { [T in ContractEventType]: readonly Telling<Extract<ContractEvent, { type: T }>>[] };

const everyone = (kind: NoticeKind): Telling[] => [
  { to: 'agent', kind },
  { to: 'manager', kind },
  { to: 'executive', kind },
  { to: 'lead', kind },
  { to: 'officer', kind },
];

/** The lead learns of the dates that fall away, not of the absence. */
const absence: Telling<Extract<ContractEvent, { type: 'absence-recorded' | 'absence-corrected' }>>[] = [
  { to: 'agent', kind: 'absence' },
  { to: 'manager', kind: 'absence' },
  { to: 'lead', kind: 'absence', when: ({ droppedDates }) => droppedDates.length > 0 },
];

/**
 * Who is told of each event (design: rules.md). Exhaustive: an event that is not declared does not compile. Of several
 * lines that reach the same person, the first of the act counts; nobody is told of their own act but where it says so.
 */
export const tellings: Tellings = {
  started: [],
  // One that ended before is put away, and nobody is told of it.
  'taken-over': [{ to: 'agent', kind: 'take-over', when: ({ term }, _, today) => term.endsOn >= today }],
  'identity-answered': [],
  'mission-answered': [],
  'commitment-answered': [],
  'service-answered': [],
  discarded: [],
  'number-given': [],
  'text-frozen': [],
  signed: [
    { to: 'signatory', kind: 'paper-signature', when: ({ signature }) => signature.paper !== undefined },
  ],
  'sent-to-manager': [
    { to: 'manager', kind: 'to-decide' },
    { to: 'agent', kind: 'signature-receipt', evenIfOwn: true },
    { to: 'informed', kind: 'to-observe' },
  ],
  'sent-to-executive': [
    // One or the other, by where the executive signs.
    { to: 'executive', kind: 'to-sign' },
    { to: 'officer', kind: 'to-sign' },
    { to: 'agent', kind: 'agreement' },
  ],
  'file-handed-out': [],
  'took-effect': [
    { to: 'agent', kind: 'conclusion' },
    { to: 'manager', kind: 'conclusion' },
    { to: 'lead', kind: 'conclusion' },
    { to: 'officer', kind: 'conclusion' },
  ],
  'change-requested': [
    { to: 'agent', kind: 'change-request' },
    { to: 'manager', kind: 'change-request' },
    { to: 'executive', kind: 'change-request' },
    { to: 'lead', kind: 'change-request' },
  ],
  'signatures-voided': [],
  declined: everyone('refusal'),
  'manager-disputed': [
    { to: 'officer', kind: 'wrong-manager' },
    { to: 'agent', kind: 'wrong-manager' },
  ],
  'taken-back': [
    { to: 'manager', kind: 'taken-back' },
    { to: 'executive', kind: 'taken-back' },
  ],
  // The executive reads it where they decide: no mail of it comes before that.
  observed: [
    { to: 'agent', kind: 'observation' },
    { to: 'manager', kind: 'observation' },
  ],
  'absence-recorded': absence,
  'absence-corrected': absence,
  'absence-withdrawn': [
    { to: 'agent', kind: 'absence' },
    { to: 'manager', kind: 'absence' },
  ],
  withdrawn: [
    { to: 'manager', kind: 'withdrawal' },
    { to: 'executive', kind: 'withdrawal' },
    { to: 'officer', kind: 'withdrawal' },
  ],
  'handed-over': [
    { to: 'manager', kind: 'to-decide', when: (_, { state }) => state === 'awaiting-manager' },
    { to: 'manager', kind: 'hand-over' },
    { to: 'former-manager', kind: 'hand-over' },
    { to: 'agent', kind: 'hand-over' },
  ],
  'termination-declared': everyone('termination').map((line) =>
    line.to === 'agent' ? { ...line, evenIfOwn: true } : line,
  ),
  'termination-reverted': everyone('termination-reversal').filter(({ to }) => to !== 'agent'),
  'difficulty-signalled': [
    { to: 'agent', kind: 'difficulty' },
    { to: 'lead', kind: 'difficulty' },
    { to: 'officer', kind: 'difficulty' },
  ],
  // Officers close, and are told of what nobody closed.
  closed: [
    ...everyone('closure').filter(({ to }) => to !== 'officer'),
    { to: 'officer', kind: 'closure', when: ({ byItself }) => byItself === true },
  ],
  'evaluation-recorded': [],
  renewed: [],
};

/** Every pair of kind and audience that the table can give. */
export const toldPairs: readonly { kind: NoticeKind; to: Audience }[] = Object.values(tellings)
  .flat()
  .map(({ kind, to }) => ({ kind, to }));
