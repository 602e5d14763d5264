import { daysBetween } from '@equipage/domain';
import type { CommunityRow } from '../platform/views.ts';
import { classNames } from '../ui/class-names.ts';
import { dayOf, shortDay } from '../ui/french-dates.ts';
import styles from './member-table.module.css';

/** The last day, and how much of the term has passed as a bar, in ochre when it is near its end. */
export function EndDate({ row }: { row: CommunityRow }) {
  const { startsOn, endsOn, phase, attention } = row;
  if (startsOn === null || endsOn === null) return <span className={styles.none}>à fixer</span>;
  const today = dayOf(new Date());
  const passed = (daysBetween(startsOn, today) + 1) / (daysBetween(startsOn, endsOn) + 1);
  return (
    <>
      <span className={styles.date}>
        <i>fin </i>
        {shortDay(endsOn)}
      </span>
      {phase !== null && (
        <svg
          className={classNames(styles.bar, attention.includes('ending-soon') && styles.near)}
          viewBox="0 0 100 4"
          aria-hidden="true"
        >
          <rect width="100" height="4" className={styles.track} />
          <rect
            width={Math.round(100 * Math.min(1, Math.max(0, passed)))}
            height="4"
            className={styles.passed}
          />
        </svg>
      )}
    </>
  );
}
