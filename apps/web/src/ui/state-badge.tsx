import { type ContractState, type Phase, phaseLabels, stateLabels } from '@equipage/domain';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './state-badge.module.css';

interface Look {
  icon: IconName;
  tone: 'wait' | 'done' | 'refused' | 'running' | 'still';
}

const stateLooks: Record<ContractState, Look> = {
  draft: { icon: 'pen', tone: 'still' },
  'awaiting-manager': { icon: 'clock', tone: 'wait' },
  'changes-requested': { icon: 'back', tone: 'running' },
  'awaiting-executive': { icon: 'clock', tone: 'wait' },
  signed: { icon: 'check', tone: 'done' },
  declined: { icon: 'stop', tone: 'refused' },
  withdrawn: { icon: 'close', tone: 'still' },
  terminated: { icon: 'stop', tone: 'still' },
  closed: { icon: 'close', tone: 'still' },
};

const phaseLooks: Record<Phase, Look> = {
  upcoming: { icon: 'calendar', tone: 'still' },
  active: { icon: 'forward', tone: 'running' },
  'evaluation-due': { icon: 'pen', tone: 'wait' },
  ended: { icon: 'check', tone: 'done' },
};

export interface StateBadgeProps {
  state: ContractState;
  /** Of a signed contract: it is shown in place of « Signé ». */
  phase?: Phase | null | undefined;
  className?: string | undefined;
}

/** A contract's state, or its phase once it is signed: a word, a shape and a colour. */
export function StateBadge({ state, phase = null, className }: StateBadgeProps) {
  const { icon, tone } = phase === null ? stateLooks[state] : phaseLooks[phase];
  return (
    <span className={classNames(styles.badge, styles[tone], className)}>
      <Icon name={icon} />
      {phase === null ? stateLabels[state] : phaseLabels[phase]}
    </span>
  );
}
