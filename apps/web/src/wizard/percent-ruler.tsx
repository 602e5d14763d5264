import { frenchNumber } from '@equipage/domain';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './percent-ruler.module.css';

export interface PercentRulerProps {
  id: string;
  range: { min: number; max: number; step: number };
  value: number | null;
  onChange: (percent: number) => void;
  error?: string | undefined;
}

/** Every percent of the range, side by side on a ruler: one radio each, arrows go along it. */
export function PercentRuler({ id, range, value, onChange, error }: PercentRulerProps) {
  const marks = Math.round((range.max - range.min) / range.step) + 1;
  const percents = Array.from({ length: marks }, (_, index) => range.min + index * range.step);
  return (
    <fieldset id={id} aria-describedby={`${id}-help`} aria-invalid={error !== undefined}>
      <legend className={styles.legend}>Quelle part de votre temps de travail ?</legend>
      <p id={`${id}-help`} className={styles.help}>
        De {frenchNumber(range.min)} à {frenchNumber(range.max)} %, tout compris. Vous pourrez en changer à
        chaque prolongation.
      </p>
      <div className={styles.ruler}>
        {percents.map((percent) => (
          <label key={percent} className={classNames(styles.mark, !Number.isInteger(percent) && styles.half)}>
            <input
              type="radio"
              name={id}
              value={percent}
              checked={percent === value}
              onChange={() => onChange(percent)}
              aria-label={`${frenchNumber(percent)} %`}
            />
            <span aria-hidden="true">{frenchNumber(percent)}</span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p className={styles.error}>
          <Icon name="alert" /> {error}
        </p>
      )}
    </fieldset>
  );
}
