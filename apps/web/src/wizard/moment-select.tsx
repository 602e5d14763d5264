import { useId } from 'react';
import fieldStyles from '../ui/field.module.css';

const moments = {
  morning: { label: 'Le matin (9 h – 12 h 30)', spans: [{ from: '09:00', to: '12:30' }] },
  afternoon: { label: 'L’après-midi (14 h – 17 h 30)', spans: [{ from: '14:00', to: '17:30' }] },
  day: {
    label: 'La journée',
    spans: [
      { from: '09:00', to: '12:30' },
      { from: '14:00', to: '17:30' },
    ],
  },
  other: { label: 'D’autres heures', spans: [] },
} as const;
export type Moment = keyof typeof moments;

/** The times of a moment of the day; both halves of a whole day; none until both times are written. */
export function spansOf(moment: Moment, written: { from: string | null; to: string | null }) {
  if (moment !== 'other') return moments[moment].spans;
  const { from, to } = written;
  return from === null || to === null ? [] : [{ from, to }];
}

/** Morning, afternoon, the whole day or other hours (design: rules.md, planned dates). */
export function MomentSelect({ value, onChange }: { value: Moment; onChange: (moment: Moment) => void }) {
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={id}>
        Moment
      </label>
      <select
        id={id}
        className={fieldStyles.box}
        value={value}
        onChange={(event) => onChange(event.target.value as Moment)}
      >
        {Object.entries(moments).map(([moment, { label }]) => (
          <option key={moment} value={moment}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
