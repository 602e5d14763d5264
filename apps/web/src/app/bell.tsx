import { NavLink } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { useBellCount } from '../platform/news.ts';
import { Icon } from '../ui/icon.tsx';
import { Space, VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './bell.module.css';

/** The way to what happened since the last visit and what was not sent, and how much there is; on a phone it is a line of the menu. */
export function Bell() {
  const count = useBellCount();
  return (
    <NavLink to={addresses.news} className={styles.bell ?? ''}>
      <Icon name="bell" />
      <VisuallyHidden>Nouvelles</VisuallyHidden>
      {count > 0 && (
        <span className={styles.count}>
          <Space />
          {count}
          <VisuallyHidden> à voir</VisuallyHidden>
        </span>
      )}
    </NavLink>
  );
}
