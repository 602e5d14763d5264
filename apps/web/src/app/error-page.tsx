import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Button } from '../ui/button.tsx';
import { HeaderBar } from '../ui/header-bar.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './message.module.css';
import { SiteFooter } from './site-footer.tsx';

/** When a page itself breaks, or its file no longer exists because a new version was put online. */
export function ErrorPage() {
  const error = useRouteError();
  useEffect(() => console.error(error), [error]);
  return (
    <>
      <HeaderBar tagline="Contrat d’engagement" />
      <main id="content" className={styles.message}>
        <PageTitle>Cette page n’a pas pu s’afficher</PageTitle>
        <p>
          Vos réponses enregistrées sont en sûreté. Rechargez la page&#8239;; si cela recommence, revenez à
          l’accueil.
        </p>
        <Button variant="primary" onPress={() => window.location.reload()}>
          Recharger la page
        </Button>
        <a href={addresses.home}>Revenir à l’accueil</a>
      </main>
      <SiteFooter />
    </>
  );
}
