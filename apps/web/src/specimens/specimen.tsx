import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import styles from './specimens.module.css';

export interface SpecimensProps {
  title: string;
  children: ReactNode;
  /** One under the other rather than side by side. */
  stacked?: boolean | undefined;
}

/** A family of components. */
export function Specimens({ title, children, stacked }: SpecimensProps) {
  return (
    <section className={styles.family}>
      <h2>{title}</h2>
      <div className={classNames(styles.specimens, stacked && styles.stacked)}>{children}</div>
    </section>
  );
}
