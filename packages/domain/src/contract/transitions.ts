import type { Profile } from '../organisation/profile.ts';
import type { ContractState, Party } from './contract.ts';
import type { GuardName } from './guards.ts';

export const acts = [
  'start',
  'answer',
  'discard',
  'sign',
  'record-signature',
  'hand-out-file',
  'bring-file-back',
  'take-over',
  'request-change',
  'decline',
  'not-my-agent',
  'take-back',
  'withdraw',
  'observe',
  'record-observation',
  'record-absence',
  'correct-absence',
  'hand-over',
  'terminate',
  'revert-termination',
  'signal-difficulty',
  'close',
  'renew',
] as const;
export type Act = (typeof acts)[number];

/** One line of the table: who may do what, from which states, and what becomes of the contract. */
export interface Transition {
  act: Act;
  /** What the button says. */
  label: string;
  from: 'none' | readonly ContractState[];
  by: readonly Party[];
  /** A second seat that the same person must hold, and sign for here, for this line to apply. */
  alsoHolding?: Party;
  to: ContractState | 'same' | 'gone' | 'new-draft';
  guard?: GuardName;
}

/** The states in which the agent may answer. */
export const editableStates = ['draft', 'changes-requested'] as const;
const awaiting = ['awaiting-manager', 'awaiting-executive'] as const;

/**
 * Every act there is (design: rules.md, the states). `decide` and `allowedActs` read nothing else to know who may
 * act when. The first line that applies is the one that counts.
 */
export const transitions: readonly Transition[] = [
  { act: 'start', label: 'Commencer', from: 'none', by: ['agent'], to: 'draft', guard: 'free-to-start' },
  { act: 'answer', label: 'Répondre à une étape', from: editableStates, by: ['agent'], to: 'same' },
  {
    act: 'discard',
    label: 'Supprimer le brouillon',
    from: ['draft'],
    by: ['agent'],
    to: 'gone',
    guard: 'never-signed',
  },
  {
    act: 'sign',
    label: 'Signer et envoyer à …',
    from: editableStates,
    by: ['agent'],
    to: 'awaiting-manager',
    guard: 'ready-to-sign',
  },
  {
    act: 'sign',
    label: 'Donner mon accord et signer',
    from: ['awaiting-manager'],
    by: ['manager'],
    alsoHolding: 'executive',
    to: 'signed',
  },
  {
    act: 'sign',
    label: 'Donner mon accord et signer',
    from: ['awaiting-manager'],
    by: ['manager'],
    to: 'awaiting-executive',
  },
  {
    act: 'sign',
    label: 'Signer',
    from: ['awaiting-executive'],
    by: ['executive'],
    to: 'signed',
    guard: 'executive-signs-here',
  },
  {
    act: 'record-signature',
    label: 'Enregistrer une signature sur papier',
    from: ['changes-requested'],
    by: ['officer'],
    to: 'awaiting-manager',
    guard: 'ready-to-sign',
  },
  {
    act: 'record-signature',
    label: 'Enregistrer une signature sur papier',
    from: ['awaiting-manager'],
    by: ['officer'],
    to: 'awaiting-executive',
  },
  {
    act: 'record-signature',
    label: 'Enregistrer une signature sur papier',
    from: ['awaiting-executive'],
    by: ['officer'],
    to: 'signed',
  },
  {
    act: 'hand-out-file',
    label: 'Préparer le fichier à signer au parapheur',
    from: ['awaiting-executive'],
    by: ['officer', 'executive'],
    to: 'same',
    guard: 'parapheur-in-use',
  },
  {
    act: 'bring-file-back',
    label: 'Déposer le fichier signé au parapheur',
    from: ['awaiting-executive'],
    by: ['officer', 'executive'],
    to: 'signed',
    guard: 'parapheur-in-use',
  },
  { act: 'take-over', label: 'Reprendre un contrat papier', from: 'none', by: ['officer'], to: 'signed' },
  {
    act: 'request-change',
    label: 'Demander une modification',
    from: ['awaiting-manager'],
    by: ['manager', 'lead'],
    to: 'changes-requested',
  },
  {
    act: 'request-change',
    label: 'Demander une modification',
    from: ['awaiting-executive'],
    by: ['executive', 'lead'],
    to: 'changes-requested',
  },
  { act: 'decline', label: 'Refuser', from: ['awaiting-manager'], by: ['manager'], to: 'declined' },
  { act: 'decline', label: 'Refuser', from: ['awaiting-executive'], by: ['executive'], to: 'declined' },
  {
    act: 'not-my-agent',
    label: 'Ce n’est pas mon agent',
    from: ['awaiting-manager'],
    by: ['manager'],
    to: 'same',
    guard: 'not-disputed-yet',
  },
  {
    act: 'take-back',
    label: 'Reprendre pour modifier',
    from: awaiting,
    by: ['agent'],
    to: 'changes-requested',
  },
  {
    act: 'withdraw',
    label: 'Retirer mon projet',
    from: ['changes-requested', ...awaiting],
    by: ['agent'],
    to: 'withdrawn',
  },
  {
    act: 'observe',
    label: 'Faire une observation',
    from: awaiting,
    by: ['informed'],
    to: 'same',
    guard: 'may-observe',
  },
  {
    act: 'record-observation',
    label: 'Consigner l’accord de l’établissement',
    from: awaiting,
    by: ['officer'],
    to: 'same',
  },
  {
    act: 'record-absence',
    label: 'Enregistrer une absence',
    from: ['changes-requested', ...awaiting, 'signed'],
    by: ['officer', 'manager'],
    to: 'same',
    guard: 'not-ended',
  },
  {
    act: 'correct-absence',
    label: 'Corriger une absence',
    from: ['changes-requested', ...awaiting, 'signed'],
    by: ['officer', 'manager'],
    to: 'same',
    guard: 'has-absence',
  },
  {
    act: 'hand-over',
    label: 'Confier à un autre supérieur hiérarchique',
    from: [...awaiting, 'signed'],
    by: ['officer'],
    to: 'same',
  },
  {
    act: 'terminate',
    label: 'Mettre fin à mon engagement',
    from: ['signed'],
    by: ['agent', 'officer'],
    to: 'terminated',
    guard: 'not-ended',
  },
  {
    act: 'revert-termination',
    label: 'Revenir sur cette fin',
    from: ['terminated'],
    by: ['agent'],
    to: 'signed',
    guard: 'end-not-passed',
  },
  {
    act: 'signal-difficulty',
    label: 'Signaler une difficulté',
    from: ['signed'],
    by: ['manager'],
    to: 'same',
    guard: 'not-ended',
  },
  {
    act: 'close',
    label: 'Clore',
    from: ['signed', ...awaiting, 'changes-requested'],
    by: ['officer'],
    to: 'closed',
  },
  {
    act: 'renew',
    label: 'Prolonger',
    from: ['signed'],
    by: ['agent'],
    to: 'new-draft',
    guard: 'renewable',
  },
];

/** The lines of one act. */
export function linesOf(act: Act): readonly Transition[] {
  return transitions.filter((line) => line.act === act);
}

/** Whether a person holding these seats and roles on the contract may ever do this act, whatever its state. */
export function mayEver(act: Act, held: readonly Party[]): boolean {
  return linesOf(act).some((line) => line.by.some((party) => held.includes(party)));
}

/** The line that applies to an act in this state by a person holding these seats and roles, guard aside. */
export function lineFor(
  act: Act,
  state: ContractState | 'none',
  held: readonly Party[],
  { executiveMethod }: Pick<Profile, 'executiveMethod'>,
): Transition | undefined {
  const signsFor = (seat: Party) =>
    held.includes(seat) && (seat !== 'executive' || executiveMethod === 'product');
  return linesOf(act).find(
    (line) =>
      (line.from === 'none' ? state === 'none' : state !== 'none' && line.from.includes(state)) &&
      line.by.some((party) => held.includes(party)) &&
      (line.alsoHolding === undefined || signsFor(line.alsoHolding)),
  );
}
