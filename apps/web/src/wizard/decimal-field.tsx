import { frenchNumber } from '@equipage/domain';
import { useState } from 'react';
import { TextField } from '../ui/text-field.tsx';
import styles from './fields.module.css';

export interface DecimalFieldProps {
  id?: string | undefined;
  label: string;
  help?: string | undefined;
  unit: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error?: string | undefined;
}

/** A number typed with a comma or a point. What is typed stays as it is, even when it is no number. */
export function DecimalField({ id, label, help, unit, value, onChange, error }: DecimalFieldProps) {
  const [typed, setTyped] = useState(() => words(value));
  // The value changed from elsewhere: another field, or another version of the answers.
  const shown = read(typed) === value || read(typed) === undefined ? typed : words(value);
  const notANumber = read(shown) === undefined ? 'Écrivez un nombre, par exemple 80 ou 62,5.' : undefined;
  return (
    <div className={styles.decimal}>
      <TextField
        id={id}
        label={`${label} (${unit})`}
        help={help}
        inputMode="decimal"
        value={shown}
        error={notANumber ?? error}
        onChange={(text) => {
          setTyped(text);
          const parsed = read(text);
          if (parsed !== undefined) onChange(parsed);
        }}
      />
    </div>
  );
}

function words(value: number | null): string {
  return value === null ? '' : frenchNumber(value);
}

/** The number typed; null for nothing, undefined for something else. */
function read(text: string): number | null | undefined {
  const plain = text.replace(/\s|%|h$/g, '').replace(',', '.');
  if (plain === '') return null;
  return /^\d{1,4}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}
