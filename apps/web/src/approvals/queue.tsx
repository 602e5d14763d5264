import { frenchPercent, fullName } from '@equipage/domain';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import type { Approval } from '../platform/views.ts';
import { classNames } from '../ui/class-names.ts';
import { since } from '../ui/french-dates.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './queue.module.css';

/** A line each: who, how much, for what, since when. */
export function Queue({ items, shownId }: { items: readonly Approval[]; shownId: string }) {
  return (
    <nav aria-label="Contrats à décider">
      <ol className={styles.queue}>
        {items.map(({ contract }) => {
          const { commitment, mission } = contract.content;
          const percent = 'percent' in commitment ? commitment.percent : null;
          const here = contract.id === shownId;
          return (
            <li key={contract.id}>
              <Link
                to={addresses.approval(contract.id)}
                className={classNames(styles.entry, here && styles.here)}
                aria-current={here ? 'true' : undefined}
              >
                <span className={styles.name}>{fullName(contract.agent)}</span>
                <span className={styles.about}>
                  {percent !== null && frenchPercent(percent)} · {mission.title}
                </span>
                {contract.waitingSince !== null && (
                  <span className={styles.since}>
                    <Icon name="clock" /> {since(contract.waitingSince, new Date())}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
