import { frenchDay } from '@equipage/domain';
import type { UseQueryResult } from '@tanstack/react-query';
import { Loaded } from '../platform/loaded.tsx';
import { useSession } from '../platform/session.ts';
import type { HistoryEntry } from '../platform/views.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { ago, dayOf, moment, timeOf } from '../ui/french-dates.ts';
import styles from './history.module.css';
import { type Act, type DayOfActs, daysOf } from './history-acts.ts';
import { actWords } from './history-words.ts';
import side from './side.module.css';

/** What happened, act by act and day by day, the latest first; every record of it can be unfolded. */
export function History({ history }: { history: UseQueryResult<HistoryEntry[]> }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history" className={side.heading}>
        Historique
      </h2>
      <Loaded query={history} what="l’historique">
        {(entries) => (
          <>
            <ol>
              {daysOf(entries).map((day) => (
                <Day key={day.day} day={day} />
              ))}
            </ol>
            <Disclosure label="Tous les enregistrements, un à un" className={styles.records}>
              <Records entries={entries} />
            </Disclosure>
          </>
        )}
      </Loaded>
    </section>
  );
}

function Day({ day: { day, acts } }: { day: DayOfActs }) {
  return (
    <li className={styles.day}>
      <h3 className={styles.date}>
        <time dateTime={day}>{frenchDay(day, { weekday: true })}</time>{' '}
        <span className={styles.ago}>{ago(day, dayOf(new Date()))}</span>
      </h3>
      <ol>
        {acts.map((act) => (
          <Told key={act.entries[0].sequence} act={act} />
        ))}
      </ol>
    </li>
  );
}

function Told({ act }: { act: Act }) {
  const { person } = useSession();
  const { at } = act.entries[0];
  const message = act.entries.find((entry) => entry.message !== null)?.message;
  return (
    <li className={styles.act}>
      <time dateTime={at}>{timeOf(at)}</time>
      <p>{actWords(act, person.id)}</p>
      {message && <blockquote className={styles.message}>«&nbsp;{message}&nbsp;»</blockquote>}
    </li>
  );
}

/** As they were written, in their order. */
function Records({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <ol className={styles.list}>
      {entries.map(({ sequence, at, summary }) => (
        <li key={sequence}>
          <span className={styles.sequence}>{sequence}</span>
          <span>
            {summary} <time dateTime={at}>{moment(at)}</time>
          </span>
        </li>
      ))}
    </ol>
  );
}
