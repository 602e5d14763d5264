import type { ReactNode } from 'react';
import styles from './information.module.css';

/** A part of a page that is read, under its own heading. */
export function Part({ id, heading, children }: { id: string; heading: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
