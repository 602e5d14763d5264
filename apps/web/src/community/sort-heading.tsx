import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import type { CommunitySort } from './address.ts';
import styles from './member-table.module.css';

export interface SortHeadingProps {
  by: Exclude<CommunitySort, `-${string}`>;
  sort: CommunitySort;
  onSort: (sort: CommunitySort) => void;
  children: ReactNode;
  className?: string | undefined;
}

/** A column's heading that orders the list by it, then the other way round. */
export function SortHeading({ by, sort, onSort, children, className }: SortHeadingProps) {
  const isUp = sort === by;
  const isDown = sort === `-${by}`;
  const order = isUp ? 'ascending' : isDown ? 'descending' : undefined;
  return (
    <th scope="col" aria-sort={order} className={className}>
      <button type="button" className={styles.sort} onClick={() => onSort(isUp ? `-${by}` : by)}>
        {children}
        {order && <Icon name={isUp ? 'down' : 'up'} />}
      </button>
    </th>
  );
}
