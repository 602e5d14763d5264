import { lazy, Suspense, useEffect, useState } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './finder.module.css';
import type { Place } from './places.ts';

const Panel = lazy(async () => ({ default: (await import('./finder-panel.tsx')).FinderPanel }));

/** What the keyboard calls the key that holds commands. */
const isMac = /mac/i.test(navigator.platform);
const shortcut = isMac ? '⌘ K' : 'Ctrl K';

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

export interface FinderProps {
  /** Where the page leads by role: pages can be found too. */
  entries: readonly Place[];
}

/** The command that finds anything: a button on every page, and a shortcut. */
export function Finder({ entries }: FinderProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
        <span>Trouver</span>
        <kbd className={styles.keys}>{shortcut}</kbd>
      </button>
      {open && (
        <Suspense>
          <Panel entries={entries} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
