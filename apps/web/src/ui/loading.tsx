import { useEffect } from 'react';
import { announce } from './announcer.tsx';
import styles from './loading.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** What comes sooner is told by being there. */
const longEnough = 1000;

/** What stands in the place of a page or a part of it while it comes; told aloud once it lasts. */
export function Loading({ what = 'la page' }: { what?: string | undefined }) {
  const words = `Chargement\u00a0: ${what}`;
  useEffect(() => {
    const timer = setTimeout(() => announce(`${words}…`), longEnough);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div className={styles.loading} aria-busy="true">
      <VisuallyHidden>{words}</VisuallyHidden>
      <div className={styles.lines} aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
