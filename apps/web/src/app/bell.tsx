import { NavLink } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { useUnseenCount } from '../platform/news.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './bell.module.css';

/** The way to what happened since the last visit, and how much there is; on a phone it is a line of the menu. */
export function Bell() {
  const unseen = useUnseenCount();
  return (
    <NavLink to={addresses.news} className={styles.bell ?? ''}>
      <Icon name="bell" />
      <VisuallyHidden>Nouvelles</VisuallyHidden>
      {unseen > 0 && (
        <span className={styles.count}>
          {unseen}
          <VisuallyHidden> depuis votre dernière visite</VisuallyHidden>
        </span>
      )}
    </NavLink>
  );
}
