import {
  type Day,
  faultOfDay,
  frenchDay,
  nextPart,
  type PlannedDate,
  partOfDay,
  problemSentence,
  withPart,
} from '@equipage/domain';
import { announce } from '../ui/announcer.tsx';
import { DaysCalendar } from '../ui/days-calendar.tsx';
import { Icon } from '../ui/icon.tsx';
import { DatesList } from './dates-list.tsx';
import { lookOf, partInWords } from './day-words.ts';
import { DaysLegend } from './days-legend.tsx';
import { Envelope } from './envelope.tsx';
import { NewDate } from './new-date.tsx';
import styles from './planned-dates-field.module.css';
import type { Planning } from './planning.ts';
import { SeriesField } from './series-field.tsx';
import { Told, useTold } from './told.tsx';
import { WrongDatesList } from './wrong-dates-list.tsx';

export interface PlannedDatesFieldProps {
  dates: readonly PlannedDate[];
  onChange: (dates: PlannedDate[]) => void;
  onExtendHours: () => void;
  planning: Planning;
  halfDayHours: number;
}

/** The days one would be freed: a rhythm, a calendar, a list, and the envelope that they take from. */
export function PlannedDatesField(props: PlannedDatesFieldProps) {
  const { dates, onChange, planning, halfDayHours } = props;
  const told = useTold(dates, onChange);
  const remove = (day: Day) =>
    told.act(withPart(dates, day, 'none'), `${frenchDay(day, { weekday: true })} retiré.`, 'list', gone);
  return (
    <>
      <SeriesField
        planning={planning}
        dates={dates}
        onAdd={(next, words) => told.act(next, words, 'series', gone)}
      />
      <Told told={told} place="series" />
      <Calendar dates={dates} planning={planning} onChange={onChange} told={told} />
      <WrongDatesList
        dates={dates}
        planning={planning}
        onRepair={(next, words) => told.act(next, words, 'calendar', gone)}
        onExtendHours={props.onExtendHours}
      />
      <Told told={told} place="calendar" />
      {planning.sums && <Envelope sums={planning.sums} halfDayHours={halfDayHours} />}
      <OverEnvelope planning={planning} />
      <DatesList dates={dates} onRemove={remove} />
      <Told told={told} place="list" />
      <NewDate dates={dates} onAdd={(next, words) => told.act(next, words, 'list')} />
    </>
  );
}

/** The button pressed goes away with what it did: the focus goes to what is told of it. */
const gone = { focus: true };

interface CalendarProps extends Pick<PlannedDatesFieldProps, 'dates' | 'planning' | 'onChange'> {
  told: ReturnType<typeof useTold>;
}

/** A press goes round: morning, afternoon, the whole day, nothing. A day that is closed says why instead. */
function Calendar({ dates, planning, onChange, told }: CalendarProps) {
  const { term, rules } = planning;
  if (term === null) return <p className={styles.help}>Choisissez un début : le calendrier viendra ici.</p>;
  const press = (day: Day) => {
    const part = partOfDay(dates, day);
    const closing = faultOfDay(day, rules);
    if (part === 'none' && closing !== null) return told.say(problemSentence(closing), 'calendar');
    const next = withPart(dates, day, nextPart(part));
    const words = `${frenchDay(day, { weekday: true })}, ${partInWords(next, day) || 'rien de planifié'}`;
    if (part === 'other') return told.act(next, `${frenchDay(day, { weekday: true })} retiré.`, 'calendar');
    onChange(next);
    told.clear();
    return announce(words);
  };
  return (
    <div className={styles.calendar}>
      <p className={styles.help}>
        Appuyez sur un jour : matin, puis après-midi, puis toute la journée, puis rien.
      </p>
      <DaysCalendar
        label="Dates planifiées"
        first={term.startsOn}
        last={term.endsOn}
        lookOf={(day) => lookOf(day, dates, planning)}
        onPress={press}
      />
      <DaysLegend hasWrong={planning.problems.length > 0} />
    </div>
  );
}

function OverEnvelope({ planning }: { planning: Planning }) {
  const over = planning.problems.find(({ code }) => code === 'over-envelope');
  return (
    // There before its words: it is then read out as soon as a date is one too many.
    <div role="status">
      {over && (
        <p className={styles.fault}>
          <Icon name="alert" /> {problemSentence(over)}
        </p>
      )}
    </div>
  );
}
