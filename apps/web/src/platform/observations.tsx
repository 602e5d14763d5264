import { frenchDay, fullName } from '@equipage/domain';
import { dayOf } from '../ui/french-dates.ts';
import styles from './observations.module.css';
import type { ContractView } from './views.ts';

type Observation = ContractView['observations'][number];

/** « Bruno Delpech, Directeur des mobilités », « Lycée Déodat, Mme Roy » */
function observerOf({ source, name, person }: Observation): string {
  return source === 'school' && name !== null ? name : `${fullName(person)}, ${person.jobTitle}`;
}

interface ObservationsProps {
  contract: ContractView;
  /** Of its heading, which stands under others. */
  level?: 'h2' | 'h3';
}

/** What was said of the contract before its last signature: it blocks nothing, and is part of no text. */
export function Observations({ contract, level: Heading = 'h2' }: ObservationsProps) {
  const { observations, observableUntil } = contract;
  if (observations.length === 0) return null;
  return (
    <section aria-labelledby="observations" className={styles.observations}>
      <Heading id="observations" className={Heading === 'h2' ? styles.heading : undefined}>
        {observations.length > 1 ? 'Observations' : 'Observation'}
      </Heading>
      {observations.map((observation) => (
        <figure key={`${observation.person.id}-${observation.at}`} className={styles.observation}>
          {observation.text !== null && (
            <blockquote className={styles.words}>«&nbsp;{observation.text}&nbsp;»</blockquote>
          )}
          <figcaption className={styles.by}>{origin(observation)}</figcaption>
        </figure>
      ))}
      <p className={styles.note}>
        Une observation n’arrête rien et n’entre pas dans le contrat.
        {observableUntil !== null && ` D’autres sont possibles jusqu’au ${frenchDay(observableUntil)}.`}
      </p>
    </section>
  );
}

function origin(observation: Observation): string {
  const { source, saidOn, at, person, isFormer } = observation;
  const former = isFormer ? ' Le texte a changé depuis.' : '';
  if (source === 'school' && saidOn !== null)
    return `Accord de l’établissement (${observerOf(observation)}), donné le ${frenchDay(saidOn)} et consigné par ${fullName(person)}.${former}`;
  return `${observerOf(observation)}, le ${frenchDay(dayOf(at))}.${former}`;
}
