import type { CommunityRow } from '../platform/views.ts';
import { classNames } from '../ui/class-names.ts';
import { Table } from '../ui/table.tsx';
import type { Selection } from './address.ts';
import { MemberRow } from './member-row.tsx';
import styles from './member-table.module.css';
import { SortHeading } from './sort-heading.tsx';

export interface MemberTableProps {
  rows: readonly CommunityRow[];
  caption: string;
  stale: boolean;
  selection: Selection;
  onChange: (change: Partial<Selection>) => void;
}

/** A row a person; on a phone, an entry a person. */
export function MemberTable({ rows, caption, stale, selection, onChange }: MemberTableProps) {
  const sorting = { sort: selection.sort, onSort: (sort: Selection['sort']) => onChange({ sort }) };
  const what = selection.signing ? 'Contrats en signature' : 'Membres de la communauté';
  return (
    <Table
      caption={`${what}, ${caption}`}
      className={classNames(styles.members, selection.signing && styles.signing, stale && styles.stale)}
      aria-busy={stale}
    >
      <thead>
        <tr>
          <SortHeading by="name" {...sorting}>
            Personne
          </SortHeading>
          <th scope="col">{selection.signing ? 'État' : 'Phase'}</th>
          <th scope="col">Mission</th>
          <SortHeading by="directorate" className={styles.directorate} {...sorting}>
            Direction
          </SortHeading>
          <th scope="col" className={styles.lead}>
            Projet suivi par
          </th>
          <SortHeading by="endsOn" {...sorting}>
            Fin
          </SortHeading>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MemberRow key={row.contractId} row={row} />
        ))}
      </tbody>
    </Table>
  );
}
