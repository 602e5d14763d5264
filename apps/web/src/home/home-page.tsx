import { useQuery } from '@tanstack/react-query';
import { useApprovalCount } from '../platform/approvals.ts';
import { currentContract, isCurrent, myContractsQuery } from '../platform/contracts.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useHasRole } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { CommunityPanel } from './community-panel.tsx';
import { DecisionsPanel } from './decisions-panel.tsx';
import { Invitation } from './invitation.tsx';
import { MyContract } from './my-contract.tsx';
import { PastContracts } from './past-contracts.tsx';

/** What concerns the person signed in, the most pressing first: what they decide, then their own contract. */
export function HomePage() {
  return (
    <Loaded query={useQuery(myContractsQuery)} what="votre contrat">
      {(mine) => <Home mine={mine} />}
    </Loaded>
  );
}

function Home({ mine }: { mine: ContractView[] }) {
  const decides = useHasRole('manager', 'executive');
  const holdsCommunity = useHasRole('officer');
  const waiting = useApprovalCount();
  const current = currentContract(mine);
  const leadsWithDecisions = decides && (current === null || (waiting ?? 0) > 0);
  const leadsWithCommunity = holdsCommunity && !leadsWithDecisions && current === null;
  const leadsWithMine = !leadsWithDecisions && !leadsWithCommunity;
  return (
    <>
      {decides && leadsWithDecisions && <DecisionsPanel waiting={waiting} leads />}
      {holdsCommunity && leadsWithCommunity && <CommunityPanel leads />}
      {current ? (
        <MyContract contract={current} leads={leadsWithMine} />
      ) : (
        <Invitation leads={leadsWithMine} />
      )}
      {decides && !leadsWithDecisions && <DecisionsPanel waiting={waiting} leads={false} />}
      {holdsCommunity && !leadsWithCommunity && <CommunityPanel leads={false} />}
      <PastContracts
        contracts={mine.filter((contract) => !isCurrent(contract))}
        mayStart={current === null}
      />
    </>
  );
}
