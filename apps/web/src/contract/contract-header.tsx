import { fullName, nextStep } from '@equipage/domain';
import { addresses } from '../platform/addresses.ts';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { ButtonLink } from '../ui/button.tsx';
import { since } from '../ui/french-dates.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { StateBadge } from '../ui/state-badge.tsx';
import { ContractActs } from './contract-acts.tsx';
import styles from './contract-header.module.css';
import { DocumentLink } from './document-link.tsx';
import { PaperLink } from './paper-link.tsx';

/** Whose contract it is, who acts now and since when, and what the reader may do. */
export function ContractHeader({ contract }: { contract: ContractView }) {
  const { person } = useSession();
  const mine = contract.agent.id === person.id;
  const name = fullName(contract.agent);
  const decides = contract.waitingFor?.seat !== 'agent' && contract.waitingFor?.person.id === person.id;
  return (
    <header className={styles.header}>
      <div>
        <p className={styles.state}>
          <StateBadge state={contract.state} phase={contract.phase} />
          {contract.number !== null && <span>n° {contract.number}</span>}
          {contract.takenOver && <span>repris du papier</span>}
        </p>
        <PageTitle title={mine ? 'Mon contrat d’engagement' : `Contrat de ${name}`}>
          {mine ? 'Votre contrat d’engagement' : `Contrat d’engagement de ${name}`}
        </PageTitle>
        <p className={styles.who}>{whoActs(contract, person.id)}</p>
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

/** « Nathalie Serra doit donner son accord, depuis mardi. »; for one's own, « À vous de… ». */
function whoActs(contract: ContractView, readerId: string): string {
  const { state, phase, waitingFor, waitingSince } = contract;
  if (waitingFor !== null) {
    const awaited = waitingFor.person.id === readerId ? null : fullName(waitingFor.person);
    const words = nextStep(state, awaited);
    const start = waitingSince === null ? '' : `, ${since(waitingSince, new Date())}`;
    return words === null ? '' : `${words}${start}.`;
  }
  if (state === 'signed') {
    return phase === 'ended'
      ? 'Il est arrivé à son terme. Vous pouvez toujours le lire.'
      : 'Tout le monde a signé. Personne n’a plus rien à faire ici.';
  }
  return 'Ce contrat ne court plus. Vous pouvez toujours le lire.';
}
