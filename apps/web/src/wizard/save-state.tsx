import type { Step } from '@equipage/domain';
import { useEffect, useRef } from 'react';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './save-state.module.css';
import { stepWords } from './step-content.ts';
import type { SaveState } from './step-draft.ts';

/** What is the matter, then what follows: a phone has room for the first alone. */
const troubles: Partial<Record<SaveState['kind'], readonly [string, string]>> = {
  offline: ['Hors connexion\u00a0: gardé sur cet appareil', ', envoyé au retour du réseau'],
  unsent: ['Pas de réponse du serveur\u00a0: gardé sur cet appareil', ', nouvel essai dans un instant'],
};

interface SaveStateLineProps {
  state: SaveState;
  /** Where it is, when it is not on screen. */
  elsewhere: Step | null;
}

/** « Enregistré », quietly, in the header; what is not is told once, and its end too. */
export function SaveStateLine({ state, elsewhere }: SaveStateLineProps) {
  useTold(state);
  switch (state.kind) {
    case 'offline':
    case 'unsent':
      return (
        <p className={styles.kept}>
          <Icon name="clock" /> <Trouble kind={state.kind} />
        </p>
      );
    case 'refused':
    case 'stale':
      return (
        <p className={styles.trouble}>
          <Icon name="alert" />{' '}
          <span>Pas encore enregistré{elsewhere !== null && `, à l’étape ${stepWords[elsewhere].name}`}</span>
        </p>
      );
    case 'saving':
      return <p className={styles.line}>Enregistrement…</p>;
    case 'saved':
      return (
        <p className={styles.line}>
          <Icon name="check" /> <strong>Enregistré</strong>
        </p>
      );
  }
}

function Trouble({ kind }: { kind: SaveState['kind'] }) {
  const [matter, follows] = troubles[kind] ?? [];
  return (
    <span>
      {matter}
      <span className={styles.follows}>{follows}</span>
    </span>
  );
}

function useTold({ kind }: SaveState): void {
  const wasKept = useRef(false);
  useEffect(() => {
    const trouble = troubles[kind];
    if (trouble !== undefined && !wasKept.current) announce(trouble.join(''));
    if (kind === 'saved' && wasKept.current) announce('Tout est enregistré.');
    if (kind !== 'saving') wasKept.current = trouble !== undefined;
  }, [kind]);
}
