import { Icon } from '../ui/icon.tsx';
import styles from './save-state.module.css';
import type { SaveState } from './use-step-draft.ts';

/** « Enregistré », quietly, in the header; a trouble is said aloud. */
export function SaveStateLine({ state }: { state: SaveState }) {
  if (state.kind === 'unsent') {
    return (
      <p className={styles.trouble} role="alert">
        <Icon name="alert" /> Pas encore enregistré : nouvel essai dans un instant
      </p>
    );
  }
  if (state.kind === 'refused' || state.kind === 'stale') {
    return (
      <p className={styles.trouble}>
        <Icon name="alert" /> Pas encore enregistré
      </p>
    );
  }
  return (
    <p className={styles.line}>
      {state.kind === 'saving' ? (
        'Enregistrement…'
      ) : (
        <>
          <Icon name="check" /> <strong>Enregistré</strong>
        </>
      )}
    </p>
  );
}
