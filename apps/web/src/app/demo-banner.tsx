import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { useSession } from '../platform/session.ts';
import styles from './demo-banner.module.css';

/** On every page of a demonstration, so that nobody takes it for the real thing. */
export function DemoBanner() {
  const { demo } = useSession();
  if (!demo) return null;
  return (
    <aside className={styles.banner} aria-label="Démonstration">
      <p>Démonstration&nbsp;: les personnes et les contrats sont fictifs.</p>
      <span className={styles.ways}>
        <Link to={addresses.mails}>Boîte aux lettres</Link>
        <Link to={addresses.signIn}>Changer de personne</Link>
      </span>
    </aside>
  );
}
