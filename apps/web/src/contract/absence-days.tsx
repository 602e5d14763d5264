import { DateField } from '../ui/date-field.tsx';

export interface Days {
  startsOn: string | null;
  endsOn: string | null;
}

export function isWhole(days: Days): days is { startsOn: string; endsOn: string } {
  return days.startsOn !== null && days.endsOn !== null;
}

interface AbsenceDaysProps {
  days: Days;
  onChange: (days: Days) => void;
  /** Whether one has tried to go on: what is missing is told from then on. */
  tried: boolean;
  /** What the server says, by field. */
  told: Readonly<Record<string, string | undefined>>;
}

/** The first and the last day, both included. */
export function AbsenceDays({ days, onChange, tried, told }: AbsenceDaysProps) {
  const missing = (day: string | null) => (tried && day === null ? 'Donnez ce jour.' : undefined);
  return (
    <>
      <DateField
        label="Premier jour"
        value={days.startsOn}
        onChange={(startsOn) => onChange({ ...days, startsOn })}
        error={missing(days.startsOn) ?? told['/startsOn']}
      />
      <DateField
        label="Dernier jour"
        help="Compris."
        value={days.endsOn}
        onChange={(endsOn) => onChange({ ...days, endsOn })}
        error={missing(days.endsOn) ?? told['/endsOn']}
      />
    </>
  );
}
