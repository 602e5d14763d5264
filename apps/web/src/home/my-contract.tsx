import { useQuery } from '@tanstack/react-query';
import { contractHistoryQuery } from '../platform/contracts.ts';
import { journeySteps } from '../platform/journey-steps.ts';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { Journey } from '../ui/journey.tsx';
import { Pad } from '../ui/sheet.tsx';
import { StateBadge } from '../ui/state-badge.tsx';
import { ChangeRequest } from './change-request.tsx';
import { ContractActs } from './contract-acts.tsx';
import { ContractSummary } from './contract-summary.tsx';
import { Headline } from './headline.tsx';
import styles from './home.module.css';
import { standingOf } from './standing.ts';

/** My contract: where it stands, its way so far and to come, what it says in short, what I may do. */
export function MyContract({ contract, leads }: { contract: ContractView; leads: boolean }) {
  const { person } = useSession();
  const now = new Date();
  const history = useQuery(contractHistoryQuery(contract));
  const { headline, detail } = standingOf(contract, now);
  return (
    <section>
      <header className={styles.hero}>
        <StateBadge state={contract.state} phase={contract.phase} />
        <Headline leads={leads}>{headline}</Headline>
        <p className={styles.detail}>{detail}</p>
      </header>
      <div className={styles.journey}>
        <Journey steps={journeySteps(contract, { personId: person.id, now }, history.data)} />
      </div>
      <Pad className={styles.desk}>
        <div className={styles.papers}>
          <ChangeRequest contract={contract} />
          <ContractSummary contract={contract} />
        </div>
        <ContractActs contract={contract} />
      </Pad>
    </section>
  );
}
