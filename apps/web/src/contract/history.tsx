import { useQuery } from '@tanstack/react-query';
import { contractHistoryQuery } from '../platform/contracts.ts';
import { Loaded } from '../platform/loaded.tsx';
import type { ContractView } from '../platform/views.ts';
import { dayOf, shortDay } from '../ui/french-dates.ts';
import styles from './side.module.css';

/** What happened, the latest first. */
export function History({ contract }: { contract: ContractView }) {
  const history = useQuery(contractHistoryQuery(contract.id, contract.version));
  return (
    <section aria-labelledby="history">
      <h2 id="history" className={styles.heading}>
        Historique
      </h2>
      <Loaded query={history} what="l’historique">
        {(entries) => (
          <ol className={styles.entries}>
            {entries.toReversed().map(({ sequence, at, summary, message }) => (
              <li key={sequence}>
                <time dateTime={at}>{shortDay(dayOf(at))}</time>
                <span>{summary}</span>
                {message !== null && <blockquote>{message}</blockquote>}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}
