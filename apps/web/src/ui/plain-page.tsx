import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Way } from './page-head.tsx';
import { PageTitle } from './page-title.tsx';
import styles from './plain-page.module.css';

export interface PlainPageProps {
  title: string;
  /** The page that this one is reached from. */
  way?: { to: string; label: string } | undefined;
  /** Of tables, which take the whole width. */
  wide?: boolean | undefined;
  children: ReactNode;
}

/** A page that is neither the contract nor on the desk: its title, and its parts one under the other. */
export function PlainPage({ title, way, wide, children }: PlainPageProps) {
  return (
    <div className={classNames(styles.page, !wide && styles.narrow)}>
      <div>
        {way && <Way {...way} />}
        <PageTitle>{title}</PageTitle>
      </div>
      {children}
    </div>
  );
}
