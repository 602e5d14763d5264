import { fullName } from '@equipage/domain';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import type { ContractView } from '../platform/views.ts';
import { numeral } from '../ui/french-count.ts';
import styles from './decision-slip.module.css';
import { TextButton } from './text-button.tsx';

/** « Trois contrats attendent la signature d’Étienne Lacaze, le plus ancien d’abord. » */
export function preparedCount(count: number): string {
  const what = 'la signature de la direction générale';
  if (count === 0) return `Plus aucun contrat n’attend ${what}.`;
  if (count === 1) return `Un contrat attend ${what}.`;
  return `${numeral(count)} contrats attendent ${what}, le plus ancien d’abord.`;
}

/** In the place of the answers, for who prepares them: to read, to print, and who signs. */
export function PreparingSlip({ contract }: { contract: ContractView }) {
  return (
    <section className={styles.slip} aria-labelledby="slip">
      <h2 id="slip" className={styles.title}>
        Vous préparez cette signature
      </h2>
      <div className={styles.answer}>
        <TextButton contract={contract} back="Revenir au contrat" small>
          Lire le contrat entier
        </TextButton>
        <Link to={addresses.slip([contract.id])}>Bordereau à imprimer</Link>
        <p className={styles.after}>
          {contract.waitingFor !== null &&
            `${fullName(contract.waitingFor.person)} signe, ou qui a sa délégation. `}
          Le secrétariat lit et prépare&nbsp;; il ne signe ni ne répond.
        </p>
      </div>
    </section>
  );
}
