import { type DayPart, timesOf } from '@equipage/domain';
import { InlineSelect } from '../ui/inline-select.tsx';

export type Moment = Exclude<DayPart, 'none'>;

const options: readonly { value: Moment; label: string }[] = [
  { value: 'morning', label: 'Le matin (9 h – 12 h 30)' },
  { value: 'afternoon', label: 'L’après-midi (14 h – 17 h 30)' },
  { value: 'day', label: 'Toute la journée' },
  { value: 'other', label: 'D’autres heures' },
];

/** The times of a moment of the day; both halves of a whole day; none until both times are written. */
export function spansOf(moment: Moment, written: { from: string | null; to: string | null }) {
  if (moment !== 'other') return timesOf(moment);
  const { from, to } = written;
  return from === null || to === null ? [] : [{ from, to }];
}

/** Morning, afternoon, the whole day or other hours. */
export function MomentSelect({ value, onChange }: { value: Moment; onChange: (moment: Moment) => void }) {
  return <InlineSelect label="Moment" value={value} onChange={onChange} options={options} />;
}
