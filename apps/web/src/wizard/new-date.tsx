import { frenchDay, inOrder, type PlannedDate } from '@equipage/domain';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { DateField, TimeField } from '../ui/date-field.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { focusField } from '../ui/error-summary.tsx';
import { type Moment, MomentSelect, spansOf } from './moment-select.tsx';
import styles from './planned-dates-field.module.css';

const dayField = 'new-date';

interface NewDateProps {
  dates: readonly PlannedDate[];
  onAdd: (dates: PlannedDate[], words: string) => void;
}

/** A date in writing, for hours that are no half-day or for who would rather type. */
export function NewDate({ dates, onAdd }: NewDateProps) {
  const [date, setDate] = useState<string | null>(null);
  const [moment, setMoment] = useState<Moment>('morning');
  const [span, setSpan] = useState<{ from: string | null; to: string | null }>({ from: null, to: null });
  const [tried, setTried] = useState(false);
  const spans = spansOf(moment, span);
  const add = () => {
    setTried(true);
    if (date === null) return void focusField(dayField);
    if (spans.length === 0) return;
    const added = spans.map((one) => ({ date, ...one }));
    onAdd(inOrder([...dates, ...added]), `${frenchDay(date, { weekday: true })} ajouté.`);
    setTried(false);
    setDate(null);
  };
  return (
    <Disclosure label="Écrire une date, ou d’autres heures">
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
    </Disclosure>
  );
}
