import { Fragment } from 'react';
import type { Approval } from '../platform/views.ts';
import styles from './team-load.module.css';

const looks: Record<Approval['team'][number]['share'], string | undefined> = {
  running: styles.runningBlock,
  this: styles.thisBlock,
  waiting: styles.waitingBlock,
};

export interface LoadBlocksProps {
  count: number;
  look: Approval['team'][number]['share'];
}

/** As many blocks as half-days, beside their number: for eyes that count faster than they read. */
export function LoadBlocks({ count, look }: LoadBlocksProps) {
  if (count === 0) return null;
  return (
    <span className={styles.blocks} aria-hidden="true">
      {Array.from({ length: count }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are told apart by their place alone
        <Fragment key={place}>
          <i className={looks[look]} />
        </Fragment>
      ))}
    </span>
  );
}
