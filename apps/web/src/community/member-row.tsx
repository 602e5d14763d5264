import { domainLabels, frenchList, fullName } from '@equipage/domain';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import type { CommunityRow } from '../platform/views.ts';
import { StateBadge } from '../ui/state-badge.tsx';
import { EndDate } from './end-date.tsx';
import styles from './member-table.module.css';

/** One person and their latest contract. */
export function MemberRow({ row }: { row: CommunityRow }) {
  const phase = row.phase === 'terminated' || row.phase === 'closed' ? null : row.phase;
  return (
    <tr>
      <th scope="row" className={styles.person}>
        <Link to={addresses.contract(row.contractId)} className={styles.name}>
          {fullName(row)}
        </Link>
        <small>{row.service}</small>
      </th>
      <td className={styles.phase}>
        <StateBadge state={row.state} phase={phase} className={styles.badge} />
      </td>
      <td className={styles.mission}>
        {row.mission.title}
        <small>{frenchList(row.domains.map((code) => domainLabels[code]))}</small>
      </td>
      <td className={styles.directorate}>{row.directorate}</td>
      <td className={styles.lead}>{fullName(row.lead)}</td>
      <td className={styles.end}>
        <EndDate row={row} />
      </td>
    </tr>
  );
}
