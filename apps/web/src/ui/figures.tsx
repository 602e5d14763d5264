import { frenchNumber } from '@equipage/domain';
import styles from './figures.module.css';

export interface Figure {
  id: string;
  /** Null until it is known: the band keeps its place. */
  value: number | null;
  words: string;
}

/** A few figures on the desk pad, across the page. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ id, value, words }) => (
        <div key={id} className={styles.figure}>
          <dt>{words}</dt>
          <dd>{value === null ? '–' : frenchNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
