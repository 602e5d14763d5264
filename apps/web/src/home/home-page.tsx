import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useApprovals } from '../platform/approvals.ts';
import { currentContract, isCurrent, myContractsQuery } from '../platform/contracts.ts';
import { Loaded } from '../platform/loaded.tsx';
import { MailsGivenUp } from '../platform/mails-given-up.tsx';
import { useHasRole } from '../platform/session.ts';
import type { Approval, ContractView } from '../platform/views.ts';
import { CommunityPanel } from './community-panel.tsx';
import { DecisionsPanel } from './decisions-panel.tsx';
import { DelegationsEnding } from './delegations-ending.tsx';
import styles from './home.module.css';
import { Invitation } from './invitation.tsx';
import { MyContract } from './my-contract.tsx';
import { PastContracts } from './past-contracts.tsx';

/** What concerns the person signed in, the most pressing first. */
export function HomePage() {
  const approvals = useApprovals();
  return (
    <Loaded query={useQuery(myContractsQuery)} what="votre contrat" page>
      {(mine) =>
        approvals === null ? (
          <Home mine={mine} approvals={null} />
        ) : (
          <Loaded query={approvals} what="ce qui attend votre décision" page>
            {({ items }) => <Home mine={mine} approvals={items} />}
          </Loaded>
        )
      }
    </Loaded>
  );
}

interface HomeProps {
  mine: ContractView[];
  /** Null for someone who decides nothing. */
  approvals: Approval[] | null;
}

type Part = 'decisions' | 'contract' | 'community';

interface Roles {
  holdsCommunity: boolean;
  /** Signs everybody's contracts, and may start none (design: rules.md). */
  isExecutive: boolean;
}

/** What waits for a decision leads; then one's own contract; then what one's role looks after; then the invitation. */
function orderOf({ mine, approvals }: HomeProps, { holdsCommunity, isExecutive }: Roles): Part[] {
  const hasContract = currentContract(mine) !== null;
  const weights: [Part, number][] = [];
  if (hasContract || !isExecutive) weights.push(['contract', hasContract ? 1 : 4]);
  if (approvals !== null) weights.push(['decisions', approvals.length > 0 ? 0 : 2]);
  if (holdsCommunity) weights.push(['community', 3]);
  return weights.toSorted(([, a], [, b]) => a - b).map(([part]) => part);
}

/** What whoever keeps the product has to know of. */
function Attention() {
  return (
    <>
      <MailsGivenUp className={styles.attention} />
      <DelegationsEnding className={styles.attention} />
    </>
  );
}

function Home({ mine, approvals }: HomeProps) {
  const current = currentContract(mine);
  const roles = { holdsCommunity: useHasRole('officer'), isExecutive: useHasRole('executive') };
  const parts = orderOf({ mine, approvals }, roles);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={part}>
          <HomePart part={part} leads={index === 0} mine={mine} approvals={approvals} />
          {index === 0 && <Attention />}
        </Fragment>
      ))}
      <PastContracts
        contracts={mine.filter((contract) => !isCurrent(contract))}
        mayStart={current === null}
      />
    </>
  );
}

interface PartProps extends HomeProps {
  part: Part;
  leads: boolean;
}

function HomePart({ part, leads, mine, approvals }: PartProps) {
  const current = currentContract(mine);
  if (part === 'decisions') return <DecisionsPanel approvals={approvals ?? []} leads={leads} />;
  if (part === 'community') return <CommunityPanel leads={leads} />;
  if (current === null) return <Invitation leads={leads} stopped={mine[0] ?? null} />;
  return <MyContract contract={current} leads={leads} />;
}
