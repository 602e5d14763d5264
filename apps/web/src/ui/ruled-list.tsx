import type { ReactNode } from 'react';
import styles from './ruled-list.module.css';

/** Lines with a rule under each: what there is, and what may be done about it. */
export function RuledList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

/** @param act what may be done, at the end of the line */
export function RuledLine({ children, act }: { children: ReactNode; act: ReactNode }) {
  return (
    <li className={styles.line}>
      <div className={styles.what}>{children}</div>
      {act}
    </li>
  );
}
