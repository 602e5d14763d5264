import { frenchPercent, fullName } from '@equipage/domain';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import type { Approval } from '../platform/views.ts';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { Space, VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './queue.module.css';
import { waitingWords } from './waiting.ts';

/** A line each: who, how much, for what, since when. */
export function Queue({ items, shownId }: { items: readonly Approval[]; shownId: string }) {
  return (
    <nav aria-label="Contrats à décider">
      <ol className={styles.queue}>
        {items.map((approval) => (
          <li key={approval.contract.id}>
            <Entry approval={approval} here={approval.contract.id === shownId} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Entry({ approval: { contract, waitingDays }, here }: { approval: Approval; here: boolean }) {
  const { commitment, mission } = contract.content;
  const percent = 'percent' in commitment ? commitment.percent : null;
  return (
    <Link
      to={addresses.approval(contract.id)}
      className={classNames(styles.entry, here && styles.here)}
      aria-current={here ? 'true' : undefined}
    >
      <span className={styles.name}>
        {fullName(contract.agent)}
        <Space />
      </span>
      <span className={styles.about}>
        {percent !== null && frenchPercent(percent)} · {mission.title}
        <Space />
      </span>
      <span className={styles.since}>
        <Icon name="clock" />
        <span>
          <VisuallyHidden>attend depuis </VisuallyHidden>
          {waitingWords(waitingDays)}
        </span>
      </span>
    </Link>
  );
}
