import { useId } from 'react';
import styles from './people.module.css';

export interface SelectBoxProps<T extends string> {
  id?: string;
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: readonly (readonly [T, string])[];
}

/** One choice among several, in the system's own list. */
export function SelectBox<T extends string>({ id, label, value, onChange, options }: SelectBoxProps<T>) {
  const own = useId();
  return (
    <div className={styles.select}>
      <label htmlFor={id ?? own}>{label}</label>
      <select id={id ?? own} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
