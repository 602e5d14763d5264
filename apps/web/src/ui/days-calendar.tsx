import { type Day, type DayPart, daysOfWeek, frenchDay, frenchMonth, frenchWeekday } from '@equipage/domain';
import { classNames } from './class-names.ts';
import styles from './days-calendar.module.css';
import { plural } from './french-count.ts';
import { monthName, shortMonth } from './french-dates.ts';
import { monthsOf, weeksOf } from './month-weeks.ts';
import { useDayCursor } from './use-day-cursor.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** How a day looks and what is said of it. */
export interface DayLook {
  part: DayPart;
  /** « matin », « férié (Noël) »; nothing for an ordinary day. */
  words: string;
  /** Cannot be chosen: a holiday or a closing day, or a day on which one does not work. */
  closed: 'holiday' | 'off' | null;
  /** Planned, and against a rule. */
  wrong: boolean;
}

export interface DaysCalendarProps {
  label: string;
  /** First and last day, both included. */
  first: Day;
  last: Day;
  lookOf: (day: Day) => DayLook;
  /** A day pressed, closed ones too: the reason can then be told. */
  onPress: (day: Day) => void;
}

/**
 * Months side by side, each a grid, one stop of the Tab key for all: arrows go by days and weeks, Home and End to the
 * ends of a week, Page Up and Page Down by months. Where it is narrow, a strip of the months chooses the one shown.
 */
export function DaysCalendar({ label, first, last, lookOf, onPress }: DaysCalendarProps) {
  const cursor = useDayCursor(first, last);
  const months = monthsOf(first, last);
  return (
    <div ref={cursor.ref} className={styles.calendar}>
      <ul className={styles.strip} aria-label={`Mois : ${label}`}>
        {months.map((month) => (
          <li key={month}>
            <MonthChoice
              month={month}
              halves={halvesIn(month, first, last, lookOf)}
              shown={cursor.day.startsWith(month)}
              onPress={() => cursor.moveTo(month, { focus: false })}
            />
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its days are the controls, it hears their keys */}
      <div className={styles.months} onKeyDown={cursor.onKeyDown}>
        {months.map((month) => (
          <table
            key={month}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved in
            role="grid"
            className={classNames(styles.month, cursor.day.startsWith(month) && styles.shown)}
            aria-label={`${label}, ${frenchMonth(month)}`}
          >
            <caption aria-hidden="true">{monthName(month)}</caption>
            <Weekdays />
            <tbody>
              {weeksOf(month).map((week) => (
                <tr key={week.find((day) => day !== null)}>
                  {week.map((day, place) => (
                    <DayCell
                      // biome-ignore lint/suspicious/noArrayIndexKey: the days of a week never change places
                      key={place}
                      day={day}
                      inside={day !== null && day >= first && day <= last}
                      lookOf={lookOf}
                      onPress={onPress}
                      cursor={cursor}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </div>
  );
}

function Weekdays() {
  return (
    <thead>
      <tr>
        {daysOfWeek.map((weekday) => (
          <th key={weekday} scope="col">
            <span aria-hidden="true">{frenchWeekday(weekday).slice(0, 1)}</span>
            <VisuallyHidden>{frenchWeekday(weekday)}</VisuallyHidden>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface DayCellProps extends Pick<DaysCalendarProps, 'lookOf' | 'onPress'> {
  day: Day | null;
  inside: boolean;
  cursor: ReturnType<typeof useDayCursor>;
}

const looks: Record<DayPart, string | undefined> = {
  none: undefined,
  morning: styles.morning,
  afternoon: styles.afternoon,
  day: styles.wholeDay,
  other: styles.other,
};

function DayCell({ day, inside, lookOf, onPress, cursor }: DayCellProps) {
  if (day === null) return <td />;
  const number = Number(day.slice(8));
  if (!inside) return <td className={styles.outside}>{number}</td>;
  const { part, words, closed, wrong } = lookOf(day);
  return (
    <td>
      <button
        type="button"
        className={classNames(
          styles.day,
          looks[part],
          closed !== null && styles[closed],
          wrong && styles.wrong,
        )}
        data-day={day}
        tabIndex={day === cursor.day ? 0 : -1}
        aria-label={[frenchDay(day, { weekday: true }), words].filter(Boolean).join(', ')}
        aria-disabled={closed !== null && part === 'none'}
        onFocus={() => cursor.moveTo(day, { focus: false })}
        onClick={() => onPress(day)}
      >
        {number}
        {number === 1 && <sup>er</sup>}
      </button>
    </td>
  );
}

interface MonthChoiceProps {
  month: string;
  halves: number;
  shown: boolean;
  onPress: () => void;
}

/** A month of the strip: its name, and a block for each of its half-days. */
function MonthChoice({ month, halves, shown, onPress }: MonthChoiceProps) {
  return (
    <button type="button" className={styles.choice} aria-pressed={shown} onClick={onPress}>
      <span aria-hidden="true">{shortMonth(month)}</span>
      <VisuallyHidden>
        {frenchMonth(month)}, {halves} {plural(halves, 'demi-journée')}
      </VisuallyHidden>
      <span className={styles.blocks} aria-hidden="true">
        {Array.from({ length: halves }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks are told apart by their place alone
          <i key={place} />
        ))}
      </span>
    </button>
  );
}

const halvesOf: Record<DayPart, number> = { none: 0, morning: 1, afternoon: 1, other: 1, day: 2 };

function halvesIn(month: string, first: Day, last: Day, lookOf: DaysCalendarProps['lookOf']): number {
  return weeksOf(month)
    .flat()
    .filter((day) => day !== null && day >= first && day <= last)
    .reduce((total, day) => total + (day === null ? 0 : halvesOf[lookOf(day).part]), 0);
}
