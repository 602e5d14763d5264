import { frenchDay, frenchTime, type PlannedDate } from '@equipage/domain';
import { useState } from 'react';
import type { FieldErrors } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { DateField, TimeField } from '../ui/date-field.tsx';
import { focusField } from '../ui/error-summary.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { type Moment, MomentSelect, spansOf } from './moment-select.tsx';
import styles from './planned-dates-field.module.css';
import { SeriesField, type SeriesRoom } from './series-field.tsx';
import { fieldId } from './step-content.ts';

export interface PlannedDatesFieldProps {
  dates: readonly PlannedDate[];
  onChange: (dates: PlannedDate[]) => void;
  /** By pointer relative to the step. */
  errors: FieldErrors;
  /** What a rhythm of dates is held in; null until the percent and the start are chosen. */
  room: SeriesRoom | null;
}

const inOrder = (a: PlannedDate, b: PlannedDate) => `${a.date}${a.from}`.localeCompare(`${b.date}${b.from}`);

/** The days one would be freed, one by one; what is wrong with a day stands beside it, with the way to remove it. */
export function PlannedDatesField({ dates, onChange, errors, room }: PlannedDatesFieldProps) {
  const add = (added: PlannedDate[]) => onChange([...dates, ...added].sort(inOrder));
  const remove = (index: number) => {
    onChange(dates.filter((_, place) => place !== index));
    announce('Date retirée.');
  };
  return (
    <section id={fieldId('/plannedDates')} aria-labelledby="planned-dates">
      <h2 id="planned-dates" className={styles.heading}>
        Quels jours votre service vous libère-t-il ?
      </h2>
      <p className={styles.help}>
        Facultatif : vous pourrez en convenir plus tard. Ces dates ne donnent pas droit à récupération et ne
        valent pas ordre de mission.
      </p>
      {errors['/plannedDates'] !== undefined && <Fault>{errors['/plannedDates']}</Fault>}
      <ol className={styles.list}>
        {dates.map((planned, index) => (
          <PlannedLine
            // biome-ignore lint/suspicious/noArrayIndexKey: the same times may stand twice, until one is removed
            key={`${planned.date} ${planned.from} ${planned.to} ${index}`}
            planned={planned}
            index={index}
            errors={errors}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      {room !== null && <SeriesField room={room} planned={dates} onAdd={add} />}
      <NewDate onAdd={add} />
    </section>
  );
}

function Fault({ children }: { children: string | undefined }) {
  return (
    <p className={styles.fault}>
      <Icon name="alert" /> {children}
    </p>
  );
}

interface PlannedLineProps {
  planned: PlannedDate;
  index: number;
  errors: FieldErrors;
  onRemove: () => void;
}

function PlannedLine({ planned, index, errors, onRemove }: PlannedLineProps) {
  const start = `/plannedDates/${index}`;
  const faults = [start, `${start}/date`, `${start}/from`, `${start}/to`].flatMap(
    (pointer) => errors[pointer] ?? [],
  );
  const day = frenchDay(planned.date, { weekday: true });
  return (
    <li className={faults.length > 0 ? styles.wrong : undefined} id={fieldId(`${start}/date`)}>
      <div className={styles.line}>
        <span className={styles.day}>
          {day}, de {frenchTime(planned.from)} à {frenchTime(planned.to)}
        </span>
        <Button variant="quiet" small onPress={onRemove}>
          Retirer<VisuallyHidden> le {day}</VisuallyHidden>
        </Button>
      </div>
      {faults.map((fault) => (
        <Fault key={fault}>{fault}</Fault>
      ))}
    </li>
  );
}

const dayField = 'new-date';

function NewDate({ onAdd }: { onAdd: (dates: PlannedDate[]) => void }) {
  const [date, setDate] = useState<string | null>(null);
  const [moment, setMoment] = useState<Moment>('morning');
  const [span, setSpan] = useState<{ from: string | null; to: string | null }>({ from: null, to: null });
  const [tried, setTried] = useState(false);
  const spans = spansOf(moment, span);
  const add = () => {
    setTried(true);
    if (date === null) return focusField(dayField);
    if (spans.length === 0) return;
    onAdd(spans.map((one) => ({ date, ...one })));
    announce(`${frenchDay(date, { weekday: true })} ajouté.`);
    setTried(false);
    setDate(null);
  };
  return (
    <fieldset className={styles.added}>
      <legend className={styles.legend}>Ajouter une date</legend>
      <DateField
        id={dayField}
        label="Jour"
        value={date}
        onChange={setDate}
        error={tried && date === null ? 'Écrivez un jour, un mois et une année.' : undefined}
      />
      <MomentSelect value={moment} onChange={setMoment} />
      {moment === 'other' && (
        <>
          <TimeField label="De" value={span.from} onChange={(from) => setSpan({ ...span, from })} />
          <TimeField
            label="À"
            value={span.to}
            onChange={(to) => setSpan({ ...span, to })}
            error={tried && spans.length === 0 ? 'Écrivez les deux heures.' : undefined}
          />
        </>
      )}
      <Button icon="add" onPress={add}>
        Ajouter cette date
      </Button>
    </fieldset>
  );
}
