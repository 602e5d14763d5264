import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import styles from './view-choice.module.css';

/** Members, or contracts still being signed. */
export function ViewChoice({ signing }: { signing: boolean }) {
  return (
    <nav aria-label="Ce que montre la liste">
      <ul className={styles.choice}>
        <li>
          <Link to={addresses.community} aria-current={signing ? undefined : 'true'}>
            Membres
          </Link>
        </li>
        <li>
          <Link to={`${addresses.community}?en-signature`} aria-current={signing ? 'true' : undefined}>
            En signature
          </Link>
        </li>
      </ul>
    </nav>
  );
}
