import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useSearchParams } from 'react-router';
import { addresses, returnAddress } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { sessionQuery } from '../platform/session.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { Pad, Sheet } from '../ui/sheet.tsx';
import { ByMail } from './by-mail.tsx';
import { demoPeopleQuery } from './queries.ts';
import styles from './sign-in.module.css';

/** The mailed way in, tried in a demonstration: the mail arrives in its own mailbox. */
export function DemoByMailPage() {
  return (
    <Loaded query={useQuery(sessionQuery)} page>
      {({ demo }) => (demo ? <DemoByMail /> : <Navigate to={addresses.signIn} replace />)}
    </Loaded>
  );
}

function DemoByMail() {
  const [search] = useSearchParams();
  const someone = useQuery(demoPeopleQuery).data?.[0]?.email;
  return (
    <div className={styles.page}>
      <div className={styles.lead}>
        <PageTitle>Connexion par courriel</PageTitle>
        <p>
          Là où les comptes professionnels ne sont pas reliés, on entre par un lien ou un code, envoyé à
          l’adresse que connaît l’annuaire.
        </p>
        <p className={styles.demo}>
          Ceci est une démonstration&nbsp;: donnez l’adresse d’une personne fictive
          {someone !== undefined && `, comme ${someone}`}.
        </p>
        <p className={styles.demo}>
          <Link to={addresses.signIn}>Choisir plutôt une personne</Link>
        </p>
      </div>
      <Pad className={styles.pad}>
        <Sheet className={styles.ways}>
          <ByMail returnTo={returnAddress(search)} arrival={<InTheMailbox />} />
        </Sheet>
      </Pad>
    </div>
  );
}

function InTheMailbox() {
  return (
    <p className={styles.demo}>
      Dans une démonstration, tout arrive dans la{' '}
      <a href={addresses.mails} target="_blank" rel="noreferrer">
        boîte aux lettres (nouvel onglet)
      </a>
      . Pour l’ouvrir, choisissez-y une personne, n’importe laquelle&nbsp;; puis revenez ici.
    </p>
  );
}
