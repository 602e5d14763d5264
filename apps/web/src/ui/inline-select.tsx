import { useId } from 'react';
import styles from './inline-select.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface InlineSelectProps<T extends string> {
  /** For those who do not see the sentence around it. */
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: readonly { value: T; label: string }[];
  /** The word of the sentence that comes before. */
  before?: string | undefined;
}

/** A choice within a sentence: the system's own list, the easiest to use on a phone. */
export function InlineSelect<T extends string>({
  label,
  value,
  onChange,
  options,
  before,
}: InlineSelectProps<T>) {
  const id = useId();
  return (
    <span className={styles.wrap}>
      {before !== undefined && <span className={styles.before}>{before}</span>}
      <label htmlFor={id}>
        <VisuallyHidden>{label}</VisuallyHidden>
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
