import {
  calendarOf,
  frenchDay,
  frenchWeekday,
  type PlannedDate,
  type SeriesDates,
  seriesDates,
  type Term,
  type Weekday,
  weekdays,
} from '@equipage/domain';
import { useState } from 'react';
import { useSession } from '../platform/session.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { counted, plural } from '../ui/french-count.ts';
import { InlineSelect } from '../ui/inline-select.tsx';
import { halfDays } from './moment-select.tsx';
import styles from './series-field.module.css';

/** What a rhythm of dates is held in: the days of the contract and its hours. */
export interface SeriesRoom {
  term: Term;
  envelope: number;
}

interface SeriesFieldProps {
  room: SeriesRoom;
  planned: readonly PlannedDate[];
  onAdd: (dates: PlannedDate[]) => void;
}

const rhythms = {
  1: 'toutes les semaines',
  2: 'une semaine sur deux',
  3: 'une semaine sur trois',
  4: 'une semaine sur quatre',
};
type Rhythm = keyof typeof rhythms;

/** A regular rhythm as a sentence to fill; it tells what it left out and where it stopped. */
export function SeriesField({ room, planned, onAdd }: SeriesFieldProps) {
  const { organisation } = useSession();
  const [weekday, setWeekday] = useState<Weekday>('tuesday');
  const [moment, setMoment] = useState<keyof typeof halfDays>('morning');
  const [every, setEvery] = useState<Rhythm>(2);
  const [from, setFrom] = useState<string | null>(room.term.startsOn);
  const [told, setTold] = useState<string | null>(null);
  const add = () => {
    const series = { weekday, every, times: halfDays[moment].spans, from: from ?? room.term.startsOn };
    const found = seriesDates(series, { ...room, calendar: calendarOf(organisation), planned });
    onAdd(found.dates);
    const words = inWords(found, halfDays[moment].spans.length);
    setTold(words);
    announce(words);
  };
  return (
    <fieldset className={styles.series}>
      <legend className={styles.legend}>Un rythme régulier</legend>
      <div className={styles.sentence}>
        <InlineSelect
          label="Jour de la semaine"
          value={weekday}
          onChange={setWeekday}
          options={weekdayOptions}
          before="Le"
        />
        <InlineSelect
          label="Moment de la journée"
          value={moment}
          onChange={setMoment}
          options={momentOptions}
        />
        <InlineSelect
          label="Rythme"
          value={String(every)}
          onChange={(value) => setEvery(Number(value) as Rhythm)}
          options={rhythmOptions}
        />
        <DateField label="à partir du" value={from} onChange={setFrom} className={styles.from} />
        <Button icon="add" onPress={add}>
          Ajouter ce rythme
        </Button>
      </div>
      {told !== null && <p className={styles.told}>{told}</p>}
    </fieldset>
  );
}

const weekdayOptions = weekdays.map((value) => ({ value, label: frenchWeekday(value) }));
const momentOptions = Object.entries(halfDays).map(([value, { label }]) => ({
  value: value as keyof typeof halfDays,
  label: label.toLowerCase(),
}));
const rhythmOptions = Object.entries(rhythms).map(([value, label]) => ({ value, label }));

function inWords({ dates, leftOut, stoppedAt }: SeriesDates, aDay: number): string {
  const days = dates.length / aDay;
  const added = days === 0 ? 'Aucune date ajoutée.' : `${counted(days, 'jour')} ${plural(days, 'ajouté')}.`;
  const holidays = leftOut.map(({ date, name }) => `${frenchDay(date)}${name === null ? '' : ` (${name})`}`);
  const skipped =
    holidays.length === 0 ? '' : ` Laissés de côté, car non travaillés : ${holidays.join(', ')}.`;
  const stopped =
    stoppedAt === null
      ? ''
      : ` Le rythme s’arrête avant le ${frenchDay(stoppedAt)} : l’enveloppe d’heures est atteinte.`;
  return `${added}${skipped}${stopped}`;
}
