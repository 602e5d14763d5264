import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Loaded } from '../platform/loaded.tsx';
import { sessionQuery } from '../platform/session.ts';
import { PlainPage } from '../ui/plain-page.tsx';
import styles from './information.module.css';
import { Part } from './part.tsx';
import { placesFor } from './site-map.ts';

/** Every page one may open, by what one comes for. */
export function SiteMapPage() {
  return (
    <PlainPage title="Plan du site">
      <Loaded query={useQuery(sessionQuery)} what="le plan du site">
        {({ roles }) =>
          placesFor(roles).map(({ id, heading, places }) => (
            <Part key={id} id={id} heading={heading}>
              <ul className={styles.tree}>
                {places.map(({ to, label }) => (
                  <li key={to}>
                    <Link to={to}>{label}</Link>
                  </li>
                ))}
              </ul>
            </Part>
          ))
        }
      </Loaded>
    </PlainPage>
  );
}
