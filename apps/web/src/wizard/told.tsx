import type { PlannedDate } from '@equipage/domain';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import styles from './planned-dates-field.module.css';

/** Where it is told: beside what was pressed. */
type Place = 'series' | 'calendar' | 'list';

interface Said {
  words: string;
  place: Place;
  /** The dates as they were, to go back to. */
  before: readonly PlannedDate[] | null;
  /** What was pressed is gone: one goes on from here. */
  focus: boolean;
}

/** What the last act did to the dates, and the way back. */
export function useTold(dates: readonly PlannedDate[], onChange: (dates: PlannedDate[]) => void) {
  const [said, setSaid] = useState<Said | null>(null);
  const tell = (next: Said) => {
    setSaid(next);
    if (!next.focus) announce(next.words);
  };
  return {
    said,
    say: (words: string, place: Place) => tell({ words, place, before: null, focus: false }),
    act: (next: PlannedDate[], words: string, place: Place, { focus } = { focus: false }) => {
      onChange(next);
      tell({ words, place, before: dates, focus });
    },
    undo: () => {
      if (said?.before) onChange([...said.before]);
      const place = said?.place ?? 'calendar';
      tell({ place, words: 'Annulé : les dates sont comme avant.', before: null, focus: true });
    },
    clear: () => setSaid(null),
  };
}

interface ToldProps {
  told: ReturnType<typeof useTold>;
  place: Place;
}

export function Told({ told: { said, undo }, place }: ToldProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said?.focus) line.current?.focus();
  }, [said]);
  if (said?.place !== place) return null;
  return (
    <div ref={line} tabIndex={-1} className={styles.told}>
      <p>{said.words}</p>
      {said.before !== null && (
        <Button variant="quiet" small onPress={undo}>
          Annuler
        </Button>
      )}
    </div>
  );
}
