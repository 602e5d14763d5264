import { domainLabels, frenchHours, frenchList, frenchPercent, fullName } from '@equipage/domain';
import type { ReactNode } from 'react';
import type { CommunityRow } from '../platform/views.ts';
import { Below } from '../ui/below.tsx';
import { shortDay } from '../ui/french-dates.ts';
import { StateBadge } from '../ui/state-badge.tsx';
import type { Column, CommunitySort } from './address.ts';
import { AttentionMarks } from './attention-marks.tsx';
import { EndDate } from './end-date.tsx';
import styles from './member-table.module.css';
import { underDirection } from './under-direction.ts';
import { Waiting } from './waiting.tsx';

type SortName = CommunitySort extends infer S ? (S extends `-${string}` ? never : S) : never;

/** How a column shows a row, and by what it orders the list. */
interface ColumnLook {
  sort?: SortName;
  className?: string | undefined;
  show: (row: CommunityRow) => ReactNode;
}

const domainsOf = ({ domains }: CommunityRow) => frenchList(domains.map((code) => domainLabels[code]));

export const columnLooks: Record<Column, ColumnLook> = {
  phase: {
    sort: 'phase',
    className: styles.phase,
    show: ({ state, phase, takenOver }) => (
      <>
        <StateBadge
          state={state}
          phase={phase === 'terminated' || phase === 'closed' ? null : phase}
          className={styles.badge}
        />
        {takenOver && <Below>repris du papier</Below>}
      </>
    ),
  },
  waiting: { sort: 'waiting', show: (row) => <Waiting row={row} /> },
  mission: {
    className: styles.mission,
    show: (row) => (
      <>
        {row.mission.title}
        <Below>{domainsOf(row)}</Below>
      </>
    ),
  },
  domains: { className: styles.mission, show: domainsOf },
  directorate: {
    sort: 'directorate',
    className: styles.directorate,
    show: ({ directorate }) => underDirection(directorate),
  },
  lead: { className: styles.lead, show: ({ lead }) => fullName(lead) },
  time: {
    show: ({ percent, hours }) => (
      <>
        {frenchPercent(percent)}
        <Below>{frenchHours(hours)}</Below>
      </>
    ),
  },
  start: {
    show: ({ startsOn }) =>
      startsOn !== null && (
        <span className={styles.date}>
          <i>dès le </i>
          {shortDay(startsOn)}
        </span>
      ),
  },
  end: { sort: 'endsOn', className: styles.end, show: (row) => <EndDate row={row} /> },
  attention: {
    sort: 'attention',
    show: (row) => <AttentionMarks row={row} />,
  },
};
