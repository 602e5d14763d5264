import type { ReactNode } from 'react';
import styles from './below.module.css';
import { classNames } from './class-names.ts';
import { Space } from './visually-hidden.tsx';

/** A detail on a line of its own, under what it is a detail of; heard apart from it. */
export function Below({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <>
      <Space />
      <small className={classNames(styles.below, className)}>{children}</small>
    </>
  );
}
