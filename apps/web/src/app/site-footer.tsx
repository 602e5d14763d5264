import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import styles from './site-footer.module.css';

/** At the end of each page: what is open to anyone, and for those who keep the seals, where they stand. */
export function SiteFooter({ keepsSeals = false }: { keepsSeals?: boolean }) {
  return (
    <footer className={styles.footer}>
      <nav aria-label="Bas de page">
        <ul className={styles.links}>
          <li>
            <Link to={addresses.verification}>Vérifier un contrat</Link>
          </li>
          {keepsSeals && (
            <li>
              <Link to={addresses.seals}>Cachets des contrats</Link>
            </li>
          )}
        </ul>
      </nav>
    </footer>
  );
}
