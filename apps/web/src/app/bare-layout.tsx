import { useQuery } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { sessionQuery } from '../platform/session.ts';
import { HeaderBar } from '../ui/header-bar.tsx';
import { DemoBanner } from './demo-banner.tsx';
import styles from './frame.module.css';
import { Frame } from './frame.tsx';
import { SiteFooter } from './site-footer.tsx';

/** For a page that writes its own header and its own <main id="content">. */
export function BareLayout() {
  return (
    <Frame>
      <DemoBanner />
      <Outlet />
      <SiteFooter />
    </Frame>
  );
}

/** For a page that needs no session. */
export function PublicLayout() {
  const organisation = useQuery(sessionQuery).data?.organisation;
  return (
    <Frame>
      <HeaderBar
        tagline={organisation?.lab ? `${organisation.lab} · ${organisation.region}` : 'Contrat d’engagement'}
      />
      <main id="content" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <SiteFooter />
    </Frame>
  );
}
