import { HeaderBar } from '../ui/header-bar.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Frame } from './frame.tsx';
import styles from './message.module.css';
import { SiteFooter } from './site-footer.tsx';

/** Until somebody has described the organisation, there is nothing to sign in to. */
export function NotSetUpPage() {
  return (
    <Frame>
      <HeaderBar tagline="Contrat d’engagement" />
      <main id="content" tabIndex={-1} className={styles.message}>
        <PageTitle>Équipage n’est pas encore configuré</PageTitle>
        <p>
          Il reste à décrire votre organisation. La personne qui a installé le service peut le faire
          maintenant.
        </p>
        <p>
          Au démarrage, le serveur écrit dans son journal l’adresse de la première configuration. Elle vaut 24
          heures et sert une seule fois&nbsp;: pour en obtenir une autre, redémarrez le serveur.
        </p>
      </main>
      <SiteFooter />
    </Frame>
  );
}
