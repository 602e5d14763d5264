import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../platform/loaded.tsx';
import { moment } from '../ui/french-dates.ts';
import { PagePart } from '../ui/page-part.tsx';
import styles from './people.module.css';
import { type HistoryLine, type Person, personHistoryQuery } from './queries.ts';
import { historyLabels } from './words.ts';

/** Every change of a person, who made it and when. */
export function PersonHistory({ person }: { person: Person }) {
  const history = useQuery(personHistoryQuery(person));
  return (
    <PagePart title="Historique">
      <Loaded query={history} what="l’historique">
        {(lines) =>
          lines.length === 0 ? (
            <p>Rien n’a été changé ici.</p>
          ) : (
            <ol className={styles.history}>
              {lines.map((line) => (
                <Line key={line.version} line={line} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </PagePart>
  );
}

function Line({ line: { at, by, kind, changes } }: { line: HistoryLine }) {
  return (
    <li>
      <p className={styles.what}>{historyLabels[kind]}</p>
      <p className={styles.by}>
        {moment(at)}
        {by && `, par ${by.firstName} ${by.lastName}`}
      </p>
      {changes.length > 0 && (
        <dl>
          {changes.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {before} <span aria-hidden="true">→</span> {after}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
