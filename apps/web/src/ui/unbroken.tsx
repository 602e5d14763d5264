import type { ReactNode } from 'react';
import styles from './unbroken.module.css';

/** A number that holds on one line, hyphen and all, and is copied or looked for as it is typed. */
export function Unbroken({ children }: { children: ReactNode }) {
  return <span className={styles.unbroken}>{children}</span>;
}
