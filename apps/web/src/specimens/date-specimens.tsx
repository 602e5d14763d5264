import { useState } from 'react';
import { DateField, TimeField } from '../ui/date-field.tsx';
import { type DayLook, DaysCalendar } from '../ui/days-calendar.tsx';
import { Help } from '../ui/help.tsx';
import { Specimens } from './specimen.tsx';

const ordinary: DayLook = { part: 'none', words: '', closed: null, wrong: false };

const looks: Record<string, Partial<DayLook>> = {
  '2026-12-08': { part: 'morning', words: 'matin' },
  '2026-12-09': { part: 'afternoon', words: 'après-midi' },
  '2026-12-10': { part: 'day', words: 'toute la journée' },
  '2026-12-11': { part: 'other', words: 'de 10\u00a0h à 11\u00a0h' },
  '2026-12-12': { closed: 'off', words: 'non travaillé' },
  '2026-12-13': { part: 'morning', closed: 'off', words: 'matin, non travaillé, à corriger', wrong: true },
  '2026-12-25': { closed: 'holiday', words: 'férié (Noël)' },
};

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
      <DaysCalendar
        label="Un calendrier"
        first="2026-12-08"
        last="2027-01-20"
        lookOf={(each) => ({ ...ordinary, ...looks[each] })}
        onPress={() => undefined}
      />
      <Help question="À quoi sert cette question&#8239;?">
        <p>Une réponse courte, là où l’on se la pose.</p>
      </Help>
    </Specimens>
  );
}
