import { addresses } from '../platform/addresses.ts';
import { ButtonLink } from '../ui/button.tsx';
import { plural } from '../ui/french-count.ts';
import { Loading } from '../ui/loading.tsx';
import { Headline } from './headline.tsx';
import styles from './home.module.css';

export interface DecisionsPanelProps {
  /** How many contracts wait; null until it is known. */
  waiting: number | null;
  leads: boolean;
}

/** For a manager or an executive: how many contracts wait for their decision. */
export function DecisionsPanel({ waiting, leads }: DecisionsPanelProps) {
  if (waiting === null) return <Loading what="ce qui attend votre décision" />;
  if (waiting === 0) {
    return (
      <section className={styles.hero}>
        <Headline leads={leads}>Rien n’attend votre décision</Headline>
        <p className={styles.detail}>Quand un contrat vous parviendra, cette page le dira en premier.</p>
      </section>
    );
  }
  return (
    <section className={styles.hero}>
      <Headline leads={leads}>
        {waiting} {plural(waiting, 'contrat attend', 'contrats attendent')} votre décision
      </Headline>
      <p className={styles.detail}>
        Le plus ancien d’abord, avec ce qu’il demande au service et la charge de votre équipe.
      </p>
      <ButtonLink variant="primary" to={addresses.approvals} iconAfter="forward">
        Décider
      </ButtonLink>
    </section>
  );
}
