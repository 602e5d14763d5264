import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './page-head.module.css';
import { PageTitle } from './page-title.tsx';

export interface PageHeadProps {
  title: ReactNode;
  /** In the browser's tab, when the title is more than words or says less. */
  tab?: string | undefined;
  /** The page that this one is reached from. */
  way?: { to: string; label: string } | undefined;
  /** What the page is about. */
  lede?: ReactNode;
  /** What may be done from the whole page: at the end of the title's line, under it where there is no room. */
  children?: ReactNode;
}

/** The head of a page that takes the whole width: where one is, and what may be done from there. */
export function PageHead({ title, tab, way, lede, children }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {way && <Way {...way} />}
        <PageTitle title={tab}>{title}</PageTitle>
        {lede && <p className={styles.lede}>{lede}</p>}
      </div>
      {children && <div className={styles.acts}>{children}</div>}
    </header>
  );
}

/** Back to the page that this one is reached from. */
export function Way({ to, label }: { to: string; label: string }) {
  return (
    <p className={styles.way}>
      <Link to={to}>{label}</Link>
    </p>
  );
}
