import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../platform/loaded.tsx';
import { sessionQuery } from '../platform/session.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { DemoSignIn } from './demo-sign-in.tsx';
import styles from './sign-in.module.css';

/** Who one is: chosen among the people of a demonstration, or told by the organisation's own sign-in. */
export function SignInPage() {
  return (
    <Loaded query={useQuery(sessionQuery)} page>
      {({ demo }) => (demo ? <DemoSignIn /> : <NotConfigured />)}
    </Loaded>
  );
}

function NotConfigured() {
  return (
    <div className={styles.alone}>
      <PageTitle title="Connexion">La connexion n’est pas encore configurée</PageTitle>
      <p>
        Équipage est installé, mais personne ne peut encore s’y identifier. Demandez à la direction des
        systèmes d’information de le relier à vos comptes professionnels.
      </p>
    </div>
  );
}
