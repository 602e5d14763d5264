import { InlineSelect } from '../ui/inline-select.tsx';

/** The halves of a day, and both (design: rules.md, planned dates). */
export const halfDays = {
  morning: { label: 'Le matin', spans: [{ from: '09:00', to: '12:30' }] },
  afternoon: { label: 'L’après-midi', spans: [{ from: '14:00', to: '17:30' }] },
  day: {
    label: 'Toute la journée',
    spans: [
      { from: '09:00', to: '12:30' },
      { from: '14:00', to: '17:30' },
    ],
  },
} as const;

export type Moment = keyof typeof halfDays | 'other';

const options: readonly { value: Moment; label: string }[] = [
  { value: 'morning', label: 'Le matin (9 h – 12 h 30)' },
  { value: 'afternoon', label: 'L’après-midi (14 h – 17 h 30)' },
  { value: 'day', label: 'Toute la journée' },
  { value: 'other', label: 'D’autres heures' },
];

/** The times of a moment of the day; both halves of a whole day; none until both times are written. */
export function spansOf(moment: Moment, written: { from: string | null; to: string | null }) {
  if (moment !== 'other') return halfDays[moment].spans;
  const { from, to } = written;
  return from === null || to === null ? [] : [{ from, to }];
}

/** Morning, afternoon, the whole day or other hours. */
export function MomentSelect({ value, onChange }: { value: Moment; onChange: (moment: Moment) => void }) {
  return <InlineSelect label="Moment" value={value} onChange={onChange} options={options} />;
}
