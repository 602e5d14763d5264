import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './header-bar.module.css';

export interface HeaderBarProps {
  /** Beside the product's name: the organisation, or what one is doing. */
  tagline: string;
  /** On the right: the navigation, or a state and a way out. */
  children?: ReactNode;
}

/** The top of a page: the product's name, and what the page puts beside it. */
export function HeaderBar({ tagline, children }: HeaderBarProps) {
  return (
    <header className={styles.bar}>
      <Link className={styles.brand} to="/">
        Équipage <span className={styles.tagline}>{tagline}</span>
      </Link>
      {children}
    </header>
  );
}
