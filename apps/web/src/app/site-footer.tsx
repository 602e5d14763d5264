import { Link } from 'react-router';
import { accessibilityMention } from '../platform/accessibility-mention.ts';
import { addresses } from '../platform/addresses.ts';
import styles from './site-footer.module.css';

const places = [
  { to: addresses.help, label: 'Aide' },
  { to: addresses.siteMap, label: 'Plan du site' },
  { to: addresses.accessibility, label: accessibilityMention },
  { to: addresses.privacy, label: 'Données personnelles' },
  { to: addresses.legal, label: 'Mentions légales' },
];

/** At the end of each page: what is open to anyone, and for those who keep the contracts, what they keep them with. */
export function SiteFooter({ keeps = false }: { keeps?: boolean }) {
  return (
    <footer className={styles.footer}>
      <nav aria-label="Bas de page">
        <ul className={styles.links}>
          <li>
            <Link to={addresses.verification}>Vérifier un contrat</Link>
          </li>
          {keeps && (
            <>
              <li>
                <Link to={addresses.seals}>Cachets des contrats</Link>
              </li>
              <li>
                <Link to={addresses.retention}>Conservation</Link>
              </li>
            </>
          )}
          {places.map(({ to, label }) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
