import { useEffect } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { tellOtherTabs } from '../platform/sign-in-again.ts';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './sign-in.module.css';

/** Where a sign-in in another tab ends: the page that waits for it goes on by itself. */
export function IdentifiedPage() {
  useEffect(tellOtherTabs, []);
  return (
    <div className={styles.alone}>
      <PageTitle>Identification terminée</PageTitle>
      <p>
        Revenez à l’onglet que vous avez quitté&nbsp;: il reprend où vous en étiez. Vous pouvez fermer
        celui-ci.
      </p>
      <p>
        <Link to={addresses.home}>Ou continuer ici, depuis l’accueil</Link>
      </p>
    </div>
  );
}
