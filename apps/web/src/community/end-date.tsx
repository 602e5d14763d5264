import { daysBetween } from '@equipage/domain';
import type { CommunityRow } from '../platform/views.ts';
import { classNames } from '../ui/class-names.ts';
import { counted } from '../ui/french-count.ts';
import { dayOf, shortDay } from '../ui/french-dates.ts';
import styles from './member-table.module.css';

/** The last day, and how much of the term has passed as a bar; in ochre, with the days left, when it is near. */
export function EndDate({ row }: { row: CommunityRow }) {
  const { startsOn, endsOn, phase } = row;
  if (startsOn === null || endsOn === null) return <span className={styles.none}>à fixer</span>;
  const today = dayOf(new Date());
  const passed = (daysBetween(startsOn, today) + 1) / (daysBetween(startsOn, endsOn) + 1);
  const left = daysBetween(today, endsOn);
  const near = phase === 'evaluation-due';
  return (
    <>
      <span className={styles.date}>{shortDay(endsOn)}</span>
      {phase !== null && (
        <svg className={classNames(styles.bar, near && styles.near)} viewBox="0 0 100 4" aria-hidden="true">
          <rect width="100" height="4" className={styles.track} />
          <rect
            width={Math.round(100 * Math.min(1, Math.max(0, passed)))}
            height="4"
            className={styles.passed}
          />
        </svg>
      )}
      {near && left >= 0 && (
        <span className={styles.left}>{left === 0 ? 'aujourd’hui' : `dans ${counted(left, 'jour')}`}</span>
      )}
    </>
  );
}
