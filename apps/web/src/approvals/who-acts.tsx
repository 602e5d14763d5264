import { fullName } from '@equipage/domain';
import type { Approval } from '../platform/views.ts';
import { dayAndMonth, dayOf } from '../ui/french-dates.ts';
import { Icon } from '../ui/icon.tsx';
import { waitingWords } from './waiting.ts';
import styles from './who-acts.module.css';

/** On the pad, under the slip: who has signed, whose turn it is and since when, who comes next. */
export function WhoActs({ approval: { contract, decides, waitingDays, next } }: { approval: Approval }) {
  return (
    <section aria-labelledby="who-acts" className={styles.who}>
      <h2 id="who-acts">Qui agit, et quand</h2>
      <ol>
        {contract.signatures.map(({ seat, person, at }) => (
          <li key={seat}>
            <Icon name="check" />
            <span>
              {fullName(person)}
              <br />a signé le {dayAndMonth(dayOf(at), { weekday: false })}
            </span>
          </li>
        ))}
        <li>
          <Icon name="clock" />
          <span>
            <strong>
              {decides || contract.waitingFor === null ? 'À vous' : fullName(contract.waitingFor.person)}
            </strong>
            <br />
            attend depuis {waitingWords(waitingDays)}
          </span>
        </li>
        {next !== null && (
          <li>
            <Icon name="add" />
            <span>
              {fullName(next)}
              <br />
              signera après vous
            </span>
          </li>
        )}
      </ol>
    </section>
  );
}
