import { frenchDay } from '@equipage/domain';
import { Link, useNavigate } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { StateBadge } from '../ui/state-badge.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './past-contracts.module.css';
import { useStartContract } from './queries.ts';

export interface PastContractsProps {
  contracts: readonly ContractView[];
  /** No contract is open or running: a past one may serve to begin another. */
  mayStart: boolean;
}

/** What I signed before, which stays readable; nothing at all for someone who never did. */
export function PastContracts({ contracts, mayStart }: PastContractsProps) {
  if (contracts.length === 0) return null;
  return (
    <section className={styles.past}>
      <h2>Vos contrats passés</h2>
      <ul>
        {contracts.map((contract) => (
          <li key={contract.id} className={styles.contract}>
            <div>
              <Link to={addresses.contract(contract.id)} className={styles.mission}>
                {contract.content.mission.title ?? 'Contrat sans titre'}
              </Link>
              <p className={styles.when}>{whenWords(contract)}</p>
            </div>
            <StateBadge state={contract.state} phase={contract.phase} />
            {mayStart && <StartFrom contract={contract} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function whenWords({ number, term, effectiveOn }: ContractView): string {
  const name = number === null ? 'Sans numéro' : `n°\u00a0${number}`;
  if (term === null) return name;
  return `${name}, du ${frenchDay(term.startsOn)} au ${frenchDay(effectiveOn ?? term.endsOn)}`;
}

function StartFrom({ contract }: { contract: ContractView }) {
  const navigate = useNavigate();
  const start = useStartContract();
  return (
    <Button
      small
      pending={start.isPending}
      onPress={() => start.mutate(contract.id, { onSuccess: ({ id }) => navigate(addresses.wizard(id)) })}
    >
      En commencer un autre à partir de celui-ci
      <VisuallyHidden>&nbsp;: {contract.content.mission.title}</VisuallyHidden>
    </Button>
  );
}
