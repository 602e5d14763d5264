import { lazy, Suspense, useEffect } from 'react';
import styles from './date-parts.module.css';
import type { DateFieldProps, TimeFieldProps } from './date-parts.tsx';
import fieldStyles from './field.module.css';
import { whenOnline } from './when-online.ts';

const load = () => whenOnline(() => import('./date-parts.tsx'));
const DateParts = lazy(async () => ({ default: (await load()).DateParts }));
const TimeParts = lazy(async () => ({ default: (await load()).TimeParts }));

/** A day typed in three parts. What it takes to type one weighs, and comes after the page. */
export function DateField(props: DateFieldProps) {
  useEffect(() => void load(), []);
  return (
    <Suspense fallback={<Coming {...props} />}>
      <DateParts {...props} />
    </Suspense>
  );
}

/** A time of day, in hours and minutes. */
export function TimeField(props: TimeFieldProps) {
  return (
    <Suspense fallback={<Coming {...props} />}>
      <TimeParts {...props} />
    </Suspense>
  );
}

/** Its place, as high as it will be. */
function Coming({ label, help }: Pick<DateFieldProps, 'label' | 'help'>) {
  return (
    <div className={fieldStyles.field} aria-busy="true">
      <span className={fieldStyles.label}>{label}</span>
      {help && <span className={fieldStyles.help}>{help}</span>}
      <span className={styles.box} />
    </div>
  );
}
