import { fullName } from '@equipage/domain';
import type { CommunityRow } from '../platform/views.ts';
import { Below } from '../ui/below.tsx';
import { counted } from '../ui/french-count.ts';
import styles from './member-table.module.css';

const seatWords = {
  agent: 'doit modifier et signer',
  manager: 'doit donner son accord',
  executive: 'doit signer',
} as const;

function lengthOf(days: number | null): string {
  if (days === null || days === 0) return 'depuis aujourd’hui';
  return `depuis ${counted(days, 'jour ouvré', 'jours ouvrés')}`;
}

/** Who is awaited, for what and for how long. */
export function Waiting({ row: { waitingFor, waitingDays } }: { row: CommunityRow }) {
  if (waitingFor === null) return <span className={styles.none}>personne</span>;
  return (
    <>
      <span className={styles.awaited}>{fullName(waitingFor.person)}</span>
      <Below>
        {seatWords[waitingFor.seat]}, {lengthOf(waitingDays)}
      </Below>
    </>
  );
}
