import { frenchDay, type PlannedDate, problemSentence } from '@equipage/domain';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { dayAndMonth } from '../ui/french-dates.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { partInWords } from './day-words.ts';
import styles from './planned-dates-field.module.css';
import type { Planning } from './planning.ts';
import { fieldId } from './step-content.ts';
import { moved, type WrongDate, wrongDates } from './wrong-dates.ts';

interface WrongDatesListProps {
  dates: readonly PlannedDate[];
  planning: Planning;
  /** Repairs the dates, and tells it in these words. */
  onRepair: (dates: PlannedDate[], words: string) => void;
  onExtendHours: () => void;
}

/** The dates to be corrected: why, and what would do, each as a button. */
export function WrongDatesList({ dates, planning, onRepair, onExtendHours }: WrongDatesListProps) {
  const wrong = wrongDates(dates, planning);
  if (wrong.length === 0) return null;
  return (
    <ul className={styles.wrongDates} aria-label="Dates à corriger">
      {wrong.map((each) => (
        <li key={each.day}>
          <Anchors indexes={each.indexes}>
            <p className={styles.day}>
              {frenchDay(each.day, { weekday: true })}, {partInWords(dates, each.day)}
            </p>
            {sentences(each).map((sentence) => (
              <p key={sentence} className={styles.fault}>
                <Icon name="alert" /> {sentence}
              </p>
            ))}
            <div className={styles.repairs}>
              {each.instead.map((day) => (
                <Button
                  key={day}
                  small
                  onPress={() =>
                    onRepair(moved(dates, each.day, day), `Déplacé au ${frenchDay(day, { weekday: true })}.`)
                  }
                >
                  Prendre le {dayAndMonth(day)}
                </Button>
              ))}
              {each.needsExtendedHours && (
                <Button small onPress={onExtendHours}>
                  Accepter les horaires élargis
                </Button>
              )}
              <Button
                small
                variant="quiet-danger"
                onPress={() =>
                  onRepair(
                    dates.filter(({ date }) => date !== each.day),
                    `${frenchDay(each.day, { weekday: true })} retiré.`,
                  )
                }
              >
                Retirer<VisuallyHidden> le {frenchDay(each.day, { weekday: true })}</VisuallyHidden>
              </Button>
            </div>
          </Anchors>
        </li>
      ))}
    </ul>
  );
}

function sentences({ problems }: WrongDate): string[] {
  return [...new Set(problems.map(problemSentence))];
}

/** What an error summary leads to, whichever half of the day it names. */
function Anchors({ indexes, children }: { indexes: readonly number[]; children: ReactNode }): ReactNode {
  const [index, ...others] = indexes;
  if (index === undefined) return children;
  return (
    <div id={fieldId(`/plannedDates/${index}`)}>
      <Anchors indexes={others}>{children}</Anchors>
    </div>
  );
}
