import styles from './loading.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** What stands in the place of a page or a part of it while it comes. */
export function Loading({ what = 'la page' }: { what?: string | undefined }) {
  return (
    <div className={styles.loading} role="status" aria-busy="true">
      <VisuallyHidden>Chargement&nbsp;: {what}</VisuallyHidden>
      <div className={styles.lines} aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
