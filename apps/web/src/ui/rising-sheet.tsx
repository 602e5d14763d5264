import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Button } from './button.tsx';
import styles from './rising-sheet.module.css';
import { useComingLater } from './use-coming-later.ts';
import { useDrag } from './use-drag.ts';
import { whenOnline } from './when-online.ts';

export interface RisingSheetProps {
  title: string;
  /** Beside the handle: how far it is. */
  progress: ReactNode;
  /** Beside the handle, for the eye: what one would see by raising it. */
  extract: ReactNode;
  raised: boolean;
  onRaise: (raised: boolean) => void;
  children: ReactNode;
}

const load = () => whenOnline(() => import('./raised-sheet.tsx'));
const RaisedSheet = lazy(async () => ({ default: (await load()).RaisedSheet }));
/** CSS pixels: enough to be meant. */
const meant = 36;

/** A handle at the bottom of a small screen, from which one pulls a sheet up: by dragging it or with its button. */
export function RisingSheet({ title, progress, extract, raised, onRaise, children }: RisingSheetProps) {
  const [shown, setShown] = useState(raised);
  if (raised && !shown) setShown(true);
  useComingLater(load);
  const { ref, onPointerDown } = useDrag<HTMLDivElement>({
    limits: (by) => Math.max(-meant * 1.5, Math.min(0, by)),
    onEnd: (by) => by < -meant && onRaise(true),
  });
  return (
    <>
      {/* The button does the same for who does not drag. */}
      <div ref={ref} className={styles.handle} onPointerDown={onPointerDown}>
        <div className={styles.words}>
          <p className={styles.progress}>{progress}</p>
          <p className={styles.extract} aria-hidden="true">
            {extract}
          </p>
        </div>
        <Button
          small
          icon="up"
          className={styles.button}
          aria-expanded={raised}
          onPress={() => onRaise(true)}
        >
          Lire
        </Button>
      </div>
      {shown && (
        <Suspense>
          <RaisedSheet title={title} raised={raised} onClose={() => onRaise(false)}>
            {children}
          </RaisedSheet>
        </Suspense>
      )}
    </>
  );
}
