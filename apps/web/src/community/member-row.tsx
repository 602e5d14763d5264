import { fullName } from '@equipage/domain';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import type { CommunityRow } from '../platform/views.ts';
import { Below } from '../ui/below.tsx';
import { classNames } from '../ui/class-names.ts';
import type { Column } from './address.ts';
import { columnLooks } from './cells.tsx';
import { ChoiceBox } from './choice-box.tsx';
import { choosePeople } from './chosen-people.ts';
import styles from './member-table.module.css';
import { leaveFrom } from './place.ts';

export interface MemberRowProps {
  row: CommunityRow;
  columns: readonly Column[];
  chosen: boolean;
}

/** One person and their latest contract. */
export function MemberRow({ row, columns, chosen }: MemberRowProps) {
  const name = fullName(row);
  return (
    <tr className={classNames(chosen && styles.chosen)}>
      <td className={styles.choice}>
        <ChoiceBox
          label={`Choisir ${name}`}
          chosen={chosen}
          onChange={(isChosen) => choosePeople([row], isChosen)}
        />
      </td>
      <th scope="row" className={styles.person}>
        <Link
          to={addresses.member(row.personId)}
          className={styles.name}
          data-place={row.contractId}
          onClick={() => leaveFrom(row.contractId)}
        >
          {name}
        </Link>
        <Below>{row.service}</Below>
      </th>
      {columns.map((column) => (
        <td key={column} className={columnLooks[column].className}>
          {columnLooks[column].show(row)}
        </td>
      ))}
    </tr>
  );
}
