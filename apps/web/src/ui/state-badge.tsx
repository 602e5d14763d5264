import type { ContractState, Phase } from '@equipage/domain';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './state-badge.module.css';

type Tone = 'wait' | 'done' | 'refused' | 'running' | 'still';
interface Badge {
  words: string;
  icon: IconName;
  tone: Tone;
}

const states: Record<Exclude<ContractState, 'signed'>, Badge> = {
  draft: { words: 'Brouillon', icon: 'pen', tone: 'still' },
  'awaiting-manager': { words: 'Accord de la hiérarchie attendu', icon: 'clock', tone: 'wait' },
  'changes-requested': { words: 'À modifier', icon: 'back', tone: 'running' },
  'awaiting-executive': { words: 'Signature de la direction générale attendue', icon: 'clock', tone: 'wait' },
  declined: { words: 'Refusé', icon: 'stop', tone: 'refused' },
  withdrawn: { words: 'Retiré', icon: 'close', tone: 'still' },
  terminated: { words: 'Fin anticipée', icon: 'stop', tone: 'still' },
  closed: { words: 'Clos', icon: 'close', tone: 'still' },
};

const phases: Record<Phase, Badge> = {
  upcoming: { words: 'À venir', icon: 'calendar', tone: 'still' },
  active: { words: 'En cours', icon: 'forward', tone: 'running' },
  'evaluation-due': { words: 'Évaluation à faire', icon: 'pen', tone: 'wait' },
  ended: { words: 'Arrivé à terme', icon: 'check', tone: 'done' },
};

const signed: Badge = { words: 'Signé', icon: 'check', tone: 'done' };

function badgeFor(state: ContractState, phase: Phase | null): Badge {
  if (state !== 'signed') return states[state];
  return phase === null ? signed : phases[phase];
}

/** « En cours », « Refusé »… : a contract's state, or its phase once it is signed. */
export function stateWords(state: ContractState, phase: Phase | null = null): string {
  return badgeFor(state, phase).words;
}

export interface StateBadgeProps {
  state: ContractState;
  /** Of a signed contract. */
  phase?: Phase | null | undefined;
  className?: string | undefined;
}

/** A state in a word, a shape and a colour. */
export function StateBadge({ state, phase = null, className }: StateBadgeProps) {
  const { words, icon, tone } = badgeFor(state, phase);
  return (
    <span className={classNames(styles.badge, styles[tone], className)}>
      <Icon name={icon} />
      {words}
    </span>
  );
}
