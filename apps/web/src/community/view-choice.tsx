import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { type View, viewNames, views } from './address.ts';
import styles from './view-choice.module.css';

const labels: Record<View, string> = {
  members: 'Membres',
  signing: 'En signature',
  calling: 'À relancer',
};

const addressOf = (view: View) =>
  view === 'members' ? addresses.community : `${addresses.community}?${viewNames[view]}`;

/** Members, contracts still being signed, or whom to call. */
export function ViewChoice({ shown }: { shown: View }) {
  return (
    <nav aria-label="Ce que montre la liste">
      <ul className={styles.choice}>
        {views.map((view) => (
          <li key={view}>
            <Link to={addressOf(view)} aria-current={view === shown ? 'true' : undefined}>
              {labels[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
