import {
  type DayToFree,
  daysToFree,
  frenchHours,
  frenchMonth,
  frenchTime,
  frenchWeekday,
  plannedMinutes,
  rhythmWords,
  weekdayOf,
} from '@equipage/domain';
import type { Approval } from '../platform/views.ts';
import { classNames } from '../ui/class-names.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './dates-to-free.module.css';

/** The days on which the service frees its agent, month by month, and what is left to agree. */
export function DatesToFree({ asks: { dates, hours } }: Pick<Approval, 'asks'>) {
  const days = daysToFree(dates);
  const months = Map.groupBy(days, ({ date }) => date.slice(0, 7));
  return (
    <section aria-labelledby="dates">
      <h3 id="dates">Les dates à libérer</h3>
      {days.length === 0 ? (
        <p>À convenir ensemble, plus tard.</p>
      ) : (
        <>
          <p className={styles.total}>{totalWords(days, plannedMinutes(dates) / 60, hours)}</p>
          <div className={styles.months}>
            {[...months].map(([month, inMonth]) => (
              <div key={month} className={styles.month}>
                <h4>
                  {frenchMonth(month).slice(0, -' 2026'.length)}
                  <VisuallyHidden> {month.slice(0, 4)}</VisuallyHidden>
                </h4>
                <ul>
                  {inMonth.map((day) => (
                    <DayLine key={day.date} day={day} />
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

function totalWords(days: readonly DayToFree[], planned: number, hours: number): string {
  const rhythm = rhythmWords(days);
  const left = hours - planned;
  return [
    rhythm === null ? '' : `${rhythm}. `,
    `${frenchHours(planned)} planifiées`,
    left > 0 ? `\u202F; ${frenchHours(left)} à convenir avec vous.` : '.',
  ].join('');
}

const partWords = { morning: 'matin', afternoon: 'après-midi', day: 'journée' } as const;

/** « mar. 2 matin »; heard, « mardi 2 matin ». */
function DayLine({ day: { date, part, times } }: { day: DayToFree }) {
  const weekday = frenchWeekday(weekdayOf(date));
  const number = Number(date.slice(8));
  return (
    <li className={classNames(part === 'day' && styles.whole)}>
      <span aria-hidden="true">{weekday.slice(0, 3)}.</span>
      <VisuallyHidden>{weekday}</VisuallyHidden> <strong>{number === 1 ? '1er' : number}</strong>{' '}
      {part === 'other'
        ? times.map(({ from, to }) => `${frenchTime(from)}–${frenchTime(to)}`).join(', ')
        : partWords[part]}
    </li>
  );
}
