import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ChangesSinceSignature } from '../platform/changes-since-signature.tsx';
import { contractHistoryQuery, contractQuery, contractTextQuery } from '../platform/contracts.ts';
import { journeySteps } from '../platform/journey-steps.ts';
import { Loaded } from '../platform/loaded.tsx';
import { Observations } from '../platform/observations.tsx';
import { useSession } from '../platform/session.ts';
import { Signatures } from '../platform/signatures.tsx';
import type { ContractView, HistoryEntry } from '../platform/views.ts';
import { ContractSheet } from '../ui/contract-sheet.tsx';
import { HashSeal } from '../ui/hash-seal.tsx';
import { Journey } from '../ui/journey.tsx';
import { Pad } from '../ui/sheet.tsx';
import { useMedia } from '../ui/use-media.ts';
import { useStuck } from '../ui/use-stuck.ts';
import { Absences } from './absences.tsx';
import { ContractHeader } from './contract-header.tsx';
import { ContractNews } from './contract-news.tsx';
import styles from './contract-page.module.css';
import { DocumentPanel } from './document-panel.tsx';
import { Evidence, useSealLegend } from './evidence.tsx';
import { History } from './history.tsx';
import { Landmarks } from './landmarks.tsx';
import { LeadView } from './lead-view.tsx';

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
  const history = useQuery(contractHistoryQuery(contract));
  return (
    <>
      <div className={styles.top}>
        <ContractHeader contract={contract} />
        <ContractNews contract={contract} />
        <Journey steps={journeySteps(contract, reader, history.data)} />
      </div>
      <Pad className={styles.pad}>
        {contract.contentHash === null ? (
          <LeadView contract={contract} />
        ) : (
          <>
            <div className={styles.changes}>
              <ChangesSinceSignature contract={contract} />
            </div>
            {!contract.takenOver && <DocumentPanel contract={contract} />}
            <FullContract contract={contract} history={history} />
          </>
        )}
      </Pad>
    </>
  );
}

/** On paper: which contract it is, and that a draft is one. */
function printedState({ number, term }: ContractView): string {
  const name = number === null ? 'Contrat sans numéro' : `Contrat n°\u00a0${number}`;
  return term === null ? `${name}, projet non signé par tous` : name;
}

interface FullContractProps {
  contract: ContractView;
  history: UseQueryResult<HistoryEntry[]>;
}

function FullContract({ contract, history }: FullContractProps) {
  const { organisation } = useSession();
  const text = useQuery(contractTextQuery(contract.id, contract.contentHash));
  const isNarrow = useMedia('(max-width: 760px)');
  const legend = useSealLegend(contract);
  const stuck = useStuck();
  const isWhole = contract.sight === 'full';
  const seal = contract.term !== null &&
    contract.contentHash !== null &&
    contract.signatures.length === 3 && <HashSeal hash={contract.contentHash} legend={legend} />;
  return (
    <div className={styles.desk}>
      <p className={styles.printed}>{printedState(contract)}</p>
      <Loaded query={text} what="le texte du contrat">
        {(clauses) => (
          <ContractSheet text={clauses} organisation={organisation} folds={isNarrow}>
            <Signatures contract={contract} seal={seal} />
          </ContractSheet>
        )}
      </Loaded>
      <div ref={stuck} className={styles.side}>
        <Observations contract={contract} />
        <Absences contract={contract} />
        {isWhole && <Evidence contract={contract} />}
        <Landmarks contract={contract} />
        {isWhole && <History history={history} />}
      </div>
    </div>
  );
}
