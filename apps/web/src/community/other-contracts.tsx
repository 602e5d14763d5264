import { frenchDay, noBreakSpace } from '@equipage/domain';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import type { Member } from '../platform/views.ts';
import { StateBadge } from '../ui/state-badge.tsx';
import styles from './member-page.module.css';

/** The contracts before the latest one, whatever became of them. */
export function OtherContracts({ contracts }: { contracts: Member['contracts'] }) {
  return (
    <section aria-labelledby="others">
      <h2 id="others">Contrats précédents</h2>
      {contracts.length === 0 ? (
        <p>Aucun{noBreakSpace}: c’est son premier contrat.</p>
      ) : (
        <ul className={styles.others}>
          {contracts.map(({ contract }) => (
            <li key={contract.id}>
              <Link to={addresses.contract(contract.id)}>{contract.content.mission.title}</Link>
              <StateBadge state={contract.state} phase={contract.phase} className={styles.onPad} />
              {contract.term && (
                <span>
                  du {frenchDay(contract.term.startsOn)} au {frenchDay(contract.term.endsOn)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
