import type { Approval } from '../platform/views.ts';
import styles from './team-load.module.css';

type Month = Approval['teamLoad'][number];

const parts = [
  { hours: (month: Month) => month.running, look: styles.running },
  { hours: (month: Month) => month.thisContract, look: styles.this },
  { hours: (month: Month) => month.alsoWaiting, look: styles.waiting },
] as const;

/** One block is about one half-day; the exact hours stand in the table. */
export function LoadBlocks({ month, halfDayHours }: { month: Month; halfDayHours: number }) {
  return (
    <span className={styles.blocks} aria-hidden="true">
      {parts.flatMap(({ hours, look }, part) =>
        Array.from({ length: Math.round(hours(month) / halfDayHours) }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks are told apart by their place alone
          <i key={`${part} ${place}`} className={look} />
        )),
      )}
    </span>
  );
}
