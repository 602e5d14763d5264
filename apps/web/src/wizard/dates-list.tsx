import { type Day, frenchDay, frenchMonth, type PlannedDate } from '@equipage/domain';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { counted } from '../ui/french-count.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { partInWords } from './day-words.ts';
import styles from './planned-dates-field.module.css';

interface DatesListProps {
  dates: readonly PlannedDate[];
  onRemove: (day: Day) => void;
}

/** More than that is read in the calendar first. */
const few = 3;

/** The same dates as words, month by month; a short list is open. */
export function DatesList({ dates, onRemove }: DatesListProps) {
  const days = [...new Set(dates.map(({ date }) => date))];
  if (days.length === 0) return null;
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  return (
    <Disclosure
      label={
        days.length === 1
          ? 'Lire la date en toutes lettres'
          : `Lire les ${counted(days.length, 'date')} en liste`
      }
      defaultOpen={days.length <= few}
    >
      {months.map((month) => (
        <section key={month} className={styles.month}>
          <h3 className={styles.monthName}>{frenchMonth(month)}</h3>
          <ul>
            {days
              .filter((day) => day.startsWith(month))
              .map((day) => (
                <li key={day} className={styles.line}>
                  <span className={styles.day}>
                    {dayInMonth(day)}, {partInWords(dates, day)}
                  </span>
                  <Button variant="quiet" small onPress={() => onRemove(day)}>
                    Retirer<VisuallyHidden> le {frenchDay(day, { weekday: true })}</VisuallyHidden>
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  );
}

/** « mardi 8 » */
function dayInMonth(day: Day): string {
  return frenchDay(day, { weekday: true }).split(' ').slice(0, 2).join(' ');
}
