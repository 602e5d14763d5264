import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ChangesSinceSignature } from '../platform/changes-since-signature.tsx';
import { contractQuery, contractTextQuery } from '../platform/contracts.ts';
import { journeySteps } from '../platform/journey-steps.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useSession } from '../platform/session.ts';
import { Signatures } from '../platform/signatures.tsx';
import type { ContractView } from '../platform/views.ts';
import { ContractSheet } from '../ui/contract-sheet.tsx';
import { Journey } from '../ui/journey.tsx';
import { Pad } from '../ui/sheet.tsx';
import { ContractHeader } from './contract-header.tsx';
import { ContractNews } from './contract-news.tsx';
import styles from './contract-page.module.css';
import { DocumentPanel } from './document-panel.tsx';
import { History } from './history.tsx';
import { Landmarks } from './landmarks.tsx';
import { LeadView } from './lead-view.tsx';
import { Proof } from './proof.tsx';

/** One contract: where it stands, its text as signed, who signed, what happened, and what one may do. */
export function ContractPage() {
  const { contractId = '' } = useParams();
  const contract = useQuery(contractQuery(contractId));
  return (
    <Loaded query={contract} what="le contrat" page>
      {(view) => <Contract key={view.id} contract={view} />}
    </Loaded>
  );
}

function Contract({ contract }: { contract: ContractView }) {
  const { person } = useSession();
  const reader = { personId: person.id, now: new Date() };
  return (
    <>
      <div className={styles.top}>
        <ContractHeader contract={contract} />
        <ContractNews contract={contract} />
        <Journey steps={journeySteps(contract, reader)} />
      </div>
      <Pad className={styles.pad}>
        {contract.contentHash === null ? (
          <LeadView contract={contract} />
        ) : (
          <>
            <div className={styles.changes}>
              <ChangesSinceSignature contract={contract} />
            </div>
            <DocumentPanel contract={contract} />
            <FullContract contract={contract} />
          </>
        )}
      </Pad>
    </>
  );
}

function FullContract({ contract }: { contract: ContractView }) {
  const { organisation } = useSession();
  const text = useQuery(contractTextQuery(contract.id, contract.contentHash));
  return (
    <div className={styles.desk}>
      <Loaded query={text} what="le texte du contrat">
        {(clauses) => (
          <ContractSheet text={clauses} organisation={organisation} className={styles.sheet}>
            <Signatures contract={contract} />
          </ContractSheet>
        )}
      </Loaded>
      <div className={styles.side}>
        <Landmarks contract={contract} />
        <Proof contract={contract} />
        <History contract={contract} />
      </div>
    </div>
  );
}
