import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import styles from './stale-choice.module.css';

export interface StaleChoiceProps {
  open: boolean;
  /** « Ce contrat a changé ailleurs », unless it is something else. */
  title?: string | undefined;
  /** What was written here. */
  mine: ReactNode;
  /** What stands now, written elsewhere. */
  theirs: ReactNode;
  /** Sends one's own again, over the present version. */
  onKeepMine: () => void;
  /** Shows the present version instead. */
  onTakeTheirs: () => void;
  pending?: boolean | undefined;
}

/** A save that came too late: both versions, and the choice between them. Nothing is lost before it is made. */
export function StaleChoice({
  open,
  title = 'Ce contrat a changé ailleurs',
  mine,
  theirs,
  onKeepMine,
  onTakeTheirs,
  pending,
}: StaleChoiceProps) {
  return (
    <Dialog
      alert
      open={open}
      title={title}
      actions={
        <>
          <Button variant="primary" pending={pending} onPress={onKeepMine}>
            Garder ce que j’ai écrit
          </Button>
          <Button onPress={onTakeTheirs}>Prendre l’autre version</Button>
        </>
      }
    >
      <p>
        Il a été modifié dans un autre onglet ou sur un autre appareil depuis que vous avez ouvert cette page.
      </p>
      <div className={styles.versions}>
        <div className={styles.version}>
          <h3 className={styles.heading}>Ce que vous avez écrit ici</h3>
          {mine}
        </div>
        <div className={styles.version}>
          <h3 className={styles.heading}>Ce qui est enregistré</h3>
          {theirs}
        </div>
      </div>
    </Dialog>
  );
}
