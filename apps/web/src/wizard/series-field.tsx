import {
  frenchWeekday,
  inOrder,
  type PlannedDate,
  type SeriesDates,
  seriesDates,
  timesOf,
  type Weekday,
} from '@equipage/domain';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import type { Planning } from './planning.ts';
import styles from './series-field.module.css';
import { countOfSeries, type SeriesPart, seriesInWords } from './series-words.ts';

interface SeriesFieldProps {
  planning: Planning;
  dates: readonly PlannedDate[];
  onAdd: (dates: PlannedDate[], words: string) => void;
}

const rhythms = [
  { value: '1', label: 'toutes les semaines' },
  { value: '2', label: 'une semaine sur deux' },
  { value: '3', label: 'une semaine sur trois' },
  { value: '4', label: 'une semaine sur quatre' },
] as const;
type Rhythm = (typeof rhythms)[number]['value'];

const parts: readonly { value: SeriesPart; label: string }[] = [
  { value: 'morning', label: 'matin' },
  { value: 'afternoon', label: 'après-midi' },
  { value: 'day', label: 'toute la journée' },
];

/** A regular rhythm as a sentence to fill; what it gives, leaves out and where it stops is said before it is added. */
export function SeriesField({ planning, dates, onAdd }: SeriesFieldProps) {
  const { worksOn } = planning.rules;
  const [chosen, setWeekday] = useState<Weekday>('tuesday');
  const [part, setPart] = useState<SeriesPart>('morning');
  const [every, setEvery] = useState<Rhythm>('2');
  const [from, setFrom] = useState<string | null>(null);
  const weekday = worksOn.includes(chosen) ? chosen : worksOn[0];
  if (weekday === undefined || planning.term === null || planning.sums === null) return null;
  const start = from ?? planning.term.startsOn;
  const found: SeriesDates = seriesDates(
    { weekday, every: Number(every), times: timesOf(part), from: start },
    { ...planning.rules, term: planning.term, envelope: planning.sums.hours, planned: dates },
  );
  const words = seriesInWords(found, part);
  return (
    <fieldset className={styles.series}>
      <legend className={styles.legend}>Un rythme régulier</legend>
      <div className={styles.sentence}>
        <InlineSelect
          label="Jour de la semaine"
          value={weekday}
          onChange={setWeekday}
          options={worksOn.map((value) => ({ value, label: frenchWeekday(value) }))}
          before="Le"
        />
        <InlineSelect label="Moment de la journée" value={part} onChange={setPart} options={parts} />
        <InlineSelect label="Rythme" value={every} onChange={setEvery} options={rhythms} />
        <DateField label="à partir du" value={start} onChange={setFrom} className={styles.from} />
      </div>
      <p className={styles.gives}>
        <strong>{words[0]}</strong> {words.slice(1).join(' ')}
      </p>
      {found.dates.length > 0 && (
        <Button
          icon="add"
          onPress={() => onAdd(inOrder([...dates, ...found.dates]), `Ajouté. ${words.join(' ')}`)}
        >
          Ajouter {countOfSeries(found, part)}
        </Button>
      )}
    </fieldset>
  );
}
