import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Words for assistive technologies alone; the spaces at their edges are kept, and part them from what is seen beside. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}

/** Between two pieces of a line that their places alone part: without it some readers say their words as one. */
export function Space() {
  return <VisuallyHidden> </VisuallyHidden>;
}
