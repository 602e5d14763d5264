import { frenchHours, frenchMonth, frenchTime, type PlannedDate } from '@equipage/domain';
import { dayAndMonth } from '../ui/french-dates.ts';
import styles from './dates-to-free.module.css';

/** The dates on which the service frees its agent, month by month. */
export function DatesToFree({ dates }: { dates: readonly PlannedDate[] }) {
  const months = Map.groupBy(dates, ({ date }) => date.slice(0, 7));
  return (
    <section className={styles.dates} aria-labelledby="dates">
      <h3 id="dates">Les dates à libérer</h3>
      {dates.length === 0 ? (
        <p>À convenir ensemble, plus tard.</p>
      ) : (
        <>
          <p className={styles.total}>{frenchHours(hoursOf(dates))} planifiées.</p>
          <div className={styles.months}>
            {[...months].map(([month, days]) => (
              <div key={month}>
                <h4>{frenchMonth(month)}</h4>
                <ul>
                  {days.map(({ date, from, to }) => (
                    <li key={`${date} ${from}`}>
                      {dayAndMonth(date)}, {frenchTime(from)}–{frenchTime(to)}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const hoursOf = (dates: readonly PlannedDate[]) =>
  dates.reduce((total, { from, to }) => total + (minutes(to) - minutes(from)) / 60, 0);
