import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

export type NoticeKind = 'information' | 'wait' | 'done' | 'refusal';

const icons: Record<NoticeKind, IconName> = {
  information: 'information',
  wait: 'clock',
  done: 'check',
  refusal: 'alert',
};

export interface NoticeProps {
  kind?: NoticeKind | undefined;
  title?: ReactNode;
  children?: ReactNode;
  /** Read out when it appears: an alert at once, a status when there is a pause. */
  role?: 'alert' | 'status' | undefined;
  className?: string | undefined;
}

/** A few words set apart: a colour, a shape and a sentence. */
export function Notice({ kind = 'information', title, children, role, className }: NoticeProps) {
  return (
    <div className={classNames(styles.notice, styles[kind], className)} role={role}>
      <Icon name={icons[kind]} />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
