import { ofPerson } from '@equipage/domain';
import { addresses } from '../platform/addresses.ts';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { StateBadge } from '../ui/state-badge.tsx';
import { Space } from '../ui/visually-hidden.tsx';
import { ContractActs } from './contract-acts.tsx';
import styles from './contract-header.module.css';
import { DocumentLink } from './document-link.tsx';
import { PaperLink } from './paper-link.tsx';
import { Reminders } from './reminders.tsx';
import { whereItStands } from './where-it-stands.ts';

/** Whose contract it is, who acts now and since when, and what the reader may do. */
export function ContractHeader({ contract }: { contract: ContractView }) {
  const { person } = useSession();
  const mine = contract.agent.id === person.id;
  const name = ofPerson(contract.agent);
  const decides = contract.waitingFor?.seat !== 'agent' && contract.waitingFor?.person.id === person.id;
  return (
    <header className={styles.header}>
      <div>
        <p className={styles.state}>
          <StateBadge state={contract.state} phase={contract.phase} />
          {contract.number !== null && (
            <span>
              <Space />
              n° {contract.number}
            </span>
          )}
          {contract.takenOver && (
            <span>
              <Space />
              repris du papier
            </span>
          )}
        </p>
        <PageTitle title={mine ? 'Mon contrat d’engagement' : `Contrat ${name}`}>
          {mine ? 'Votre contrat d’engagement' : `Contrat d’engagement ${name}`}
        </PageTitle>
        <p className={styles.who}>{whereItStands(contract, { personId: person.id, now: new Date() })}</p>
        <Reminders contract={contract} />
      </div>
      <div className={styles.ways}>
        {contract.allowed.includes('answer') && (
          <ButtonLink variant="primary" icon="pen" to={addresses.wizard(contract.id)}>
            {contract.state === 'draft' ? 'Continuer à écrire' : 'Modifier et signer de nouveau'}
          </ButtonLink>
        )}
        {decides && (
          <ButtonLink variant="primary" to={addresses.approval(contract.id)}>
            Décider
          </ButtonLink>
        )}
        {contract.contentHash !== null &&
          (contract.takenOver ? <PaperLink contract={contract} /> : <DocumentLink contract={contract} />)}
        <ContractActs contract={contract} />
      </div>
    </header>
  );
}
