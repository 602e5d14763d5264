import type { ReactNode } from 'react';
import { ScrollRestoration } from 'react-router';
import styles from './frame.module.css';

/** Around every page: the way straight to the content. The page's <main> bears `id="content"`. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        Aller au contenu
      </a>
      {children}
      <ScrollRestoration />
    </div>
  );
}
