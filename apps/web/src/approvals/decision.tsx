import { domainLabels, frenchPercent, fullName } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { contractTextQuery } from '../platform/contracts.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useSession } from '../platform/session.ts';
import { Signatures } from '../platform/signatures.tsx';
import type { Approval, ContractView } from '../platform/views.ts';
import { ContractSheet } from '../ui/contract-sheet.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { moment } from '../ui/french-dates.ts';
import { Pad } from '../ui/sheet.tsx';
import { Asks } from './asks.tsx';
import { DatesToFree } from './dates-to-free.tsx';
import styles from './decision.module.css';
import { DecisionBar } from './decision-bar.tsx';
import { DecisionSlip } from './decision-slip.tsx';
import { TeamLoad } from './team-load.tsx';

export interface DecisionProps {
  approval: Approval;
  /** Once answered, with what to tell. */
  onAnswered: (words: string) => void;
}

/** One contract to decide on: what is asked of the service, the load of the team, the text, the three answers. */
export function Decision({ approval, onAnswered }: DecisionProps) {
  const { contract, asks, teamLoad } = approval;
  const { service } = contract.content;
  return (
    <div className={styles.layout}>
      <section className={styles.case} aria-labelledby="case">
        <Who contract={contract} />
        <Asks contract={contract} asks={asks} />
        <DatesToFree dates={asks.dates} />
        <TeamLoad months={teamLoad} name={fullName(contract.agent)} />
        {service?.benefits && (
          <>
            <h3>Ce que le service y gagne, selon {fullName(contract.agent)}</h3>
            <blockquote className={styles.quote}>{service.benefits}</blockquote>
          </>
        )}
        <Disclosure label="Lire le contrat entier">
          <WholeText contract={contract} />
        </Disclosure>
        <DecisionBar contract={contract} onAnswered={onAnswered} />
      </section>
      <Pad className={styles.pad}>
        <DecisionSlip contract={contract} onAnswered={onAnswered} />
      </Pad>
    </div>
  );
}

function Who({ contract }: { contract: ContractView }) {
  const { identity, mission, commitment } = contract.content;
  const signature = contract.signatures.find(({ seat }) => seat === 'agent');
  const percent = 'percent' in commitment ? commitment.percent : null;
  return (
    <header>
      <h2 id="case">{fullName(contract.agent)}</h2>
      <p className={styles.job}>
        {'jobTitle' in identity && identity.jobTitle}
        {signature && `. Signature de l’agent le ${moment(signature.at)}.`}
      </p>
      <p className={styles.wish}>
        Souhaite consacrer <strong>{percent !== null && frenchPercent(percent)}</strong> de son temps à{' '}
        {`«\u00a0${mission.title}\u00a0»`}, dans le domaine{' '}
        <strong>{mission.domains.map((code) => domainLabels[code]).join(', ')}</strong>. Projet suivi au Lab’
        par {fullName(contract.lead)}.
      </p>
    </header>
  );
}

function WholeText({ contract }: { contract: ContractView }) {
  const { organisation } = useSession();
  const text = useQuery(contractTextQuery(contract.id, contract.contentHash));
  return (
    <Loaded query={text} what="le texte du contrat">
      {(clauses) => (
        <ContractSheet text={clauses} organisation={organisation}>
          <Signatures contract={contract} />
        </ContractSheet>
      )}
    </Loaded>
  );
}
