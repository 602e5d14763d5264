import type { Seals } from '../platform/views.ts';
import { moment } from '../ui/french-dates.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './seals.module.css';

type Waiting = Seals['waiting'][number];

/** Contracts whose document or time stamp is still to come, those that wait longest first. */
export function WaitingList({ waiting }: { waiting: readonly Waiting[] }) {
  return (
    <ul className={styles.waiting}>
      {waiting.map((one) => (
        <li key={`${one.contractId} ${one.missing}`}>
          <p className={styles.number}>{one.number}</p>
          <p>
            {one.missing === 'file' ? 'Document et cachet' : 'Horodatage'}, depuis le {moment(one.since)}
          </p>
          <p className={one.nextTryAt === null ? styles.givenUp : styles.again}>
            <Icon name={one.nextTryAt === null ? 'stop' : 'clock'} /> {nextWords(one)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function nextWords({ attempts, nextTryAt }: Waiting): string {
  if (nextTryAt === null) return `Abandonné après ${attempts} essais`;
  if (attempts === 0) return 'En cours';
  return `${attempts} ${attempts === 1 ? 'essai' : 'essais'}, le prochain le ${moment(nextTryAt)}`;
}
