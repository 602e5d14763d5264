import { fullName } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { addresses, oidcAddress, returnAddress } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { signInWaysQuery } from '../platform/session.ts';
import type { Session } from '../platform/views.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Pad, Sheet } from '../ui/sheet.tsx';
import { ByMail } from './by-mail.tsx';
import { faultWords } from './faults.ts';

import styles from './sign-in.module.css';

/** The ways to sign in that the organisation has configured. */
export function Ways({ session }: { session: Session }) {
  const ways = useQuery(signInWaysQuery);
  const [search] = useSearchParams();
  const fault = faultWords(search);
  return (
    <div className={styles.page}>
      <div className={styles.lead}>
        <PageTitle>Connexion</PageTitle>
        <p>
          Équipage prépare, fait signer et suit le contrat d’engagement des agents qui rejoignent un
          laboratoire d’innovation publique.
        </p>
        <p className={styles.demo}>
          Vous avez reçu un contrat&#8239;? <Link to={addresses.verification}>Vérifiez-le</Link>, sans compte.
        </p>
      </div>
      <Pad className={styles.pad}>
        <Sheet className={styles.ways}>
          {fault && (
            <Notice kind="refusal" role="alert" title={fault.title}>
              <p>{fault.detail}</p>
            </Notice>
          )}
          {session.person && <AlreadyIn name={fullName(session.person)} to={returnAddress(search)} />}
          <Loaded query={ways} what="les façons de se connecter">
            {({ oidc, link }) => (
              <>
                {oidc && <Elsewhere to={startAddress(session, returnAddress(search))} />}
                {link && <ByMail returnTo={returnAddress(search)} />}
                {!oidc && !link && <NotConfigured />}
              </>
            )}
          </Loaded>
        </Sheet>
      </Pad>
    </div>
  );
}

function AlreadyIn({ name, to }: { name: string; to: string }) {
  return (
    <p className={styles.already}>
      Votre session est ouverte au nom de {name}. <Link to={to}>Continuer ainsi</Link>
    </p>
  );
}

/** Away to the identity provider, which leads back to the page that was asked for. */
function Elsewhere({ to }: { to: string }) {
  return (
    <section className={styles.way} aria-labelledby="way-oidc">
      <h2 id="way-oidc">Avec votre compte professionnel</h2>
      <p>
        Vous vous identifiez auprès de votre organisation, puis vous revenez ici. Aucun mot de passe n’est
        confié à Équipage.
      </p>
      <ButtonLink variant="primary" iconAfter="forward" reloadDocument to={to}>
        S’identifier
      </ButtonLink>
    </section>
  );
}

function NotConfigured() {
  return (
    <section className={styles.way} aria-labelledby="way-none">
      <h2 id="way-none">La connexion n’est pas encore configurée</h2>
      <p>
        Équipage est installé, mais personne ne peut encore s’y identifier. Demandez à la direction des
        systèmes d’information de le relier à vos comptes professionnels.
      </p>
    </section>
  );
}

/** Whoever came to confirm who they are, before signing in another tab, tries that again. */
function startAddress({ person }: Session, returnTo: string): string {
  return oidcAddress(returnTo, { fresh: person !== null && returnTo === addresses.identified });
}
