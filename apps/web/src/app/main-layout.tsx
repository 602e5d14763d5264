import { Outlet } from 'react-router';
import { useHasRole, useSession } from '../platform/session.ts';
import { HeaderBar } from '../ui/header-bar.tsx';
import { DemoBanner } from './demo-banner.tsx';
import styles from './frame.module.css';
import { Frame } from './frame.tsx';
import { Navigation } from './navigation.tsx';
import { SiteFooter } from './site-footer.tsx';

/** Header, navigation and the page. */
export function MainLayout() {
  const { organisation } = useSession();
  const keeps = useHasRole('officer', 'admin');
  return (
    <Frame>
      <DemoBanner />
      <HeaderBar tagline={`${organisation.lab} · ${organisation.region}`}>
        <Navigation />
      </HeaderBar>
      <main id="content" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <SiteFooter keeps={keeps} />
    </Frame>
  );
}
