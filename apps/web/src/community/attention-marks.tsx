import { type Attention, daysBetween } from '@equipage/domain';
import type { CommunityRow } from '../platform/views.ts';
import { counted } from '../ui/french-count.ts';
import { dayOf } from '../ui/french-dates.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './member-table.module.css';

type Marked = Pick<CommunityRow, 'attention' | 'endsOn' | 'waitingDays'>;

function wordsOf(mark: Attention, { endsOn, waitingDays }: Marked): string {
  if (mark === 'evaluation-missing') return 'évaluation manquante';
  if (mark === 'employment-ending') return 'emploi qui finit avant';
  if (mark === 'waiting-long')
    return `attend depuis ${counted(waitingDays ?? 0, 'jour ouvré', 'jours ouvrés')}`;
  const left = daysBetween(dayOf(new Date()), endsOn ?? '');
  if (left <= 0) return 'finit aujourd’hui';
  return left === 1 ? 'finit demain' : `fin dans ${counted(left, 'jour')}`;
}

/** Why to call somebody, in a few words each. */
export function AttentionMarks({ row }: { row: Marked }) {
  if (row.attention.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {row.attention.map((mark) => (
        <li key={mark}>
          <Icon name="alert" />
          <span>{wordsOf(mark, row)}</span>
        </li>
      ))}
    </ul>
  );
}
