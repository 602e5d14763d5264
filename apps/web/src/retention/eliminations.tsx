import { frenchDay } from '@equipage/domain';
import { Link, useNavigate } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { failureWords } from '../platform/problems.ts';
import { Button } from '../ui/button.tsx';
import { dayOf } from '../ui/french-dates.ts';
import { Notice } from '../ui/notice.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { type Retention, usePrepare } from './queries.ts';
import styles from './retention.module.css';
import { contentWords, eliminationWords } from './words.ts';

/** The lists that the archives decide on, and the way to another. */
export function Eliminations({ state: { categories, eliminations } }: { state: Retention }) {
  const navigate = useNavigate();
  const preparing = usePrepare();
  const needsVisa = categories.filter(({ id }) => id === 'contracts' || id === 'exchanges');
  const isReady = needsVisa.some(({ ready }) => ready > 0);
  const prepare = () =>
    preparing.mutate(undefined, { onSuccess: ({ id }) => navigate(addresses.elimination(id)) });
  return (
    <PagePart title="Bordereaux d’élimination">
      <p>
        Le bordereau liste ce qui est arrivé au terme de sa conservation. Il part au service des archives, qui
        donne son visa&#8239;; rien n’est éliminé avant.
      </p>
      {eliminations.length > 0 && (
        <ul className={styles.list}>
          {eliminations.map((one) => (
            <li key={one.id}>
              <div>
                <h3>
                  <Link to={addresses.elimination(one.id)}>Bordereau {one.number}</Link>
                </h3>
                <p className={styles.soft}>
                  Établi le {frenchDay(dayOf(one.preparedAt))} par {one.preparedBy.firstName}{' '}
                  {one.preparedBy.lastName}
                </p>
              </div>
              <div className={styles.counts}>
                <p>{eliminationWords[one.state]}</p>
                <p className={styles.soft}>{contentWords(one)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {isReady ? (
        <Button variant="primary" pending={preparing.isPending} onPress={prepare}>
          Établir le bordereau
        </Button>
      ) : (
        <p className={styles.soft}>Rien n’est à mettre sur un nouveau bordereau aujourd’hui.</p>
      )}
      {preparing.error !== null && (
        <Notice kind="refusal" role="alert" title={failureWords(preparing.error).title}>
          <p>{failureWords(preparing.error).detail}</p>
        </Notice>
      )}
    </PagePart>
  );
}
