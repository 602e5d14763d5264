import type { ReactNode } from 'react';
import { Disclosure } from './disclosure.tsx';
import styles from './help.module.css';

export interface HelpProps {
  /** The question one would ask: « Qui choisir ? » */
  question: string;
  children: ReactNode;
}

/** A short answer in the place where one would wonder, folded until it is asked for. */
export function Help({ question, children }: HelpProps) {
  return (
    <Disclosure label={question} className={styles.help}>
      <div className={styles.answer}>{children}</div>
    </Disclosure>
  );
}
