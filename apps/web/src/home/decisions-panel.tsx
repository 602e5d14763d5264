import { frenchPercent, fullName } from '@equipage/domain';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { useHasRole } from '../platform/session.ts';
import type { Approval } from '../platform/views.ts';
import { ButtonLink } from '../ui/button.tsx';
import { numeral, plural } from '../ui/french-count.ts';
import { since } from '../ui/french-dates.ts';
import { Icon } from '../ui/icon.tsx';
import { Pad, Sheet } from '../ui/sheet.tsx';
import styles from './decisions-panel.module.css';
import { Headline } from './headline.tsx';
import home from './home.module.css';

export interface DecisionsPanelProps {
  /** What waits, oldest first. */
  approvals: readonly Approval[];
  leads: boolean;
}

/** How many are named here; the page of decisions has them all. */
const shown = 5;

/** For a manager or an executive: what waits for their decision. */
export function DecisionsPanel({ approvals, leads }: DecisionsPanelProps) {
  const count = approvals.length;
  const decides = useHasRole('manager', 'executive');
  const prepares = useHasRole('assistant') && !decides;
  if (count === 0) {
    return (
      <section className={home.hero}>
        <Headline leads={leads}>
          {prepares ? 'Rien n’est à préparer' : 'Rien n’attend votre décision'}
        </Headline>
        <p className={home.detail}>Quand un contrat vous parviendra, cette page le dira en premier.</p>
      </section>
    );
  }
  return (
    <section>
      <header className={home.hero}>
        <Headline leads={leads} waiting={count}>
          {numeral(count)} {plural(count, 'contrat attend', 'contrats attendent')}{' '}
          {prepares ? 'la signature de la direction générale' : 'votre décision'}
        </Headline>
        <p className={home.detail}>
          {count > 1 && 'Le plus ancien d’abord. '}
          {prepares
            ? 'Vous les lisez et en préparez le bordereau.'
            : 'Vous verrez ce qui est demandé au service et la charge de votre équipe avant de répondre.'}
        </p>
        <ButtonLink variant="primary" to={addresses.approvals} iconAfter="forward">
          {wayWords(count, prepares)}
        </ButtonLink>
      </header>
      <Pad className={styles.pad}>
        <Sheet
          className={styles.sheet}
          aria-label={prepares ? 'Ce qui est à préparer' : 'Ce qui attend votre décision'}
        >
          <ol>
            {approvals.slice(0, shown).map(({ contract }) => (
              <Waiting key={contract.id} contract={contract} />
            ))}
          </ol>
          {count > shown && <p className={styles.more}>et {count - shown} de plus</p>}
        </Sheet>
      </Pad>
    </section>
  );
}

function wayWords(count: number, prepares: boolean): string {
  if (prepares) return 'Préparer les signatures';
  return count > 1 ? 'Commencer par le plus ancien' : 'Voir ce contrat et décider';
}

function Waiting({ contract }: { contract: Approval['contract'] }) {
  const { content, agent, waitingSince } = contract;
  const percent = 'percent' in content.commitment ? content.commitment.percent : null;
  return (
    <li className={styles.waiting}>
      <Link to={addresses.approval(contract.id)} className={styles.name}>
        {fullName(agent)}
      </Link>
      <span className={styles.what}>
        {percent !== null && `${frenchPercent(percent)} · `}
        {content.mission.title}
      </span>
      {waitingSince !== null && (
        <span className={styles.since}>
          <Icon name="clock" /> {since(waitingSince, new Date())}
        </span>
      )}
    </li>
  );
}
