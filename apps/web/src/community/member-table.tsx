import type { CommunityRow } from '../platform/views.ts';
import { classNames } from '../ui/class-names.ts';
import { Table } from '../ui/table.tsx';
import type { Column, Selection } from './address.ts';
import { columnLooks } from './cells.tsx';
import { ChoiceBox } from './choice-box.tsx';
import { choosePeople, useChosenPeople } from './chosen-people.ts';
import { MemberRow } from './member-row.tsx';
import styles from './member-table.module.css';
import { useReturn } from './place.ts';
import { SortHeading } from './sort-heading.tsx';
import { columnLabels, viewTitles } from './words.ts';

export interface MemberTableProps {
  rows: readonly CommunityRow[];
  columns: readonly Column[];
  caption: string;
  stale: boolean;
  selection: Selection;
  onChange: (change: Partial<Selection>) => void;
}

/** A row a person; on a phone, an entry a person. */
export function MemberTable(props: MemberTableProps) {
  const { rows, columns, caption, stale, selection, onChange } = props;
  const sorting = { sort: selection.sort, onSort: (sort: Selection['sort']) => onChange({ sort }) };
  const chosen = useChosenPeople();
  const isChosen = (row: CommunityRow) => chosen.some(({ contractId }) => contractId === row.contractId);
  const chosenHere = rows.filter(isChosen).length;
  const table = useReturn();
  return (
    <Table
      ref={table}
      caption={`${viewTitles[selection.view]}, ${caption}`}
      className={classNames(styles.members, styles[selection.view], stale && styles.stale)}
      aria-busy={stale}
    >
      <thead>
        <tr>
          <td className={styles.choice}>
            <ChoiceBox
              label="Choisir toute la page"
              chosen={chosenHere === rows.length}
              some={chosenHere > 0 && chosenHere < rows.length}
              onChange={(all) => choosePeople(rows, all)}
            />
          </td>
          <SortHeading by="name" {...sorting}>
            Personne
          </SortHeading>
          {columns.map((column) => (
            <ColumnHeading key={column} column={column} signing={selection.view === 'signing'} {...sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MemberRow key={row.contractId} row={row} columns={columns} chosen={isChosen(row)} />
        ))}
      </tbody>
    </Table>
  );
}

interface ColumnHeadingProps {
  column: Column;
  signing: boolean;
  sort: Selection['sort'];
  onSort: (sort: Selection['sort']) => void;
}

function ColumnHeading({ column, signing, ...sorting }: ColumnHeadingProps) {
  const { sort, className } = columnLooks[column];
  const label = column === 'phase' && signing ? 'État' : columnLabels[column];
  if (sort === undefined)
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  return (
    <SortHeading by={sort} className={className} {...sorting}>
      {label}
    </SortHeading>
  );
}
