import { classNames } from '../ui/class-names.ts';
import styles from './days-legend.module.css';

/** What the marks of the calendar mean; those who hear it are told each day. */
export function DaysLegend({ hasWrong }: { hasWrong: boolean }) {
  return (
    <ul className={styles.legend} aria-hidden="true">
      <li>
        <i className={classNames(styles.sign, styles.morning)} /> matin
      </li>
      <li>
        <i className={classNames(styles.sign, styles.afternoon)} /> après-midi
      </li>
      <li>
        <i className={classNames(styles.sign, styles.wholeDay)} /> journée
      </li>
      <li>
        <i className={classNames(styles.sign, styles.holiday)} /> férié ou fermé
      </li>
      {hasWrong && (
        <li>
          <i className={classNames(styles.sign, styles.wrong)} /> à corriger
        </li>
      )}
    </ul>
  );
}
