import { useState } from 'react';
import { DateField, TimeField } from '../ui/date-field.tsx';
import { Specimens } from './specimen.tsx';

/** Days and times. */
export function DateSpecimens() {
  const [day, setDay] = useState<string | null>('2026-12-01');
  const [empty, setEmpty] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>('09:00');
  return (
    <Specimens title="Dates et heures">
      <DateField label="Un jour" value={day} onChange={setDay} />
      <DateField label="Pas encore de jour" value={empty} onChange={setEmpty} help="Jour, mois, année." />
      <DateField label="À corriger" value={day} onChange={setDay} error="Le 1er décembre 2026 est férié." />
      <DateField label="En lecture seule" value={day} onChange={setDay} readOnly />
      <TimeField label="Une heure" value={time} onChange={setTime} />
      <TimeField label="Indisponible" value={time} onChange={setTime} disabled />
    </Specimens>
  );
}
