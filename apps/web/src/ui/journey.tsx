import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './journey.module.css';
import { Space, VisuallyHidden } from './visually-hidden.tsx';

export interface JourneyStep {
  id: string;
  name: ReactNode;
  /** When it happened, since when it waits, what it will be. */
  detail?: ReactNode;
  /** `back`: returned to be changed; `stopped`: refused, withdrawn, ended there. */
  status: 'done' | 'back' | 'now' | 'next' | 'stopped';
}

const spoken: Record<JourneyStep['status'], string> = {
  done: 'Fait\u00a0: ',
  back: 'Revenu\u00a0: ',
  now: 'En ce moment\u00a0: ',
  next: 'À venir\u00a0: ',
  stopped: 'Arrêté là\u00a0: ',
};

/** A contract's way: who has acted, who acts now, what comes next. */
export function Journey({
  steps,
  className,
}: {
  steps: readonly JourneyStep[];
  className?: string | undefined;
}) {
  return (
    <ol className={classNames(styles.journey, className)}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={classNames(styles.step, step.status !== 'done' && styles[step.status])}
          aria-current={step.status === 'now' ? 'step' : undefined}
        >
          <VisuallyHidden>{spoken[step.status]}</VisuallyHidden>
          <span className={styles.name}>{step.name}</span>
          {step.detail && (
            <span className={styles.detail}>
              <Space />
              {step.detail}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
