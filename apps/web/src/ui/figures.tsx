import { frenchNumber } from '@equipage/domain';
import styles from './figures.module.css';

export interface Figure {
  id: string;
  value: number;
  words: string;
}

/** A few figures on the desk pad, across the page; the band keeps its height while they come. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ id, value, words }) => (
        <div key={id} className={styles.figure}>
          <dt>{words}</dt>
          <dd>{frenchNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
