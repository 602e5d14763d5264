import { fullName, ofPerson } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { type Delegation, type Delegations, delegationsQuery } from '../platform/delegations.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useHasRole } from '../platform/session.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { DelegationForm } from './delegation-form.tsx';
import { DelegationLine } from './delegation-line.tsx';
import styles from './delegations.module.css';

const title = 'Délégations de signature';

/** The arrêtés by which others sign for the executive: kept by administrators, read by who holds the seat. */
export function DelegationsPage() {
  const mayRecord = useHasRole('admin');
  const mayRead = useHasRole('admin', 'executive');
  const delegations = useQuery({ ...delegationsQuery, enabled: mayRead });
  if (!mayRead)
    return (
      <div className={styles.page}>
        <PageTitle>{title}</PageTitle>
        <p>
          Cette page est celle de l’administration et de la direction générale des services. Vous n’y avez pas
          accès.
        </p>
      </div>
    );
  return (
    <div className={styles.page}>
      <p className={styles.way}>
        {mayRecord ? (
          <Link to={addresses.settings}>Réglages</Link>
        ) : (
          <Link to={addresses.approvals}>À décider</Link>
        )}
      </p>
      <PageTitle>{title}</PageTitle>
      <Loaded query={delegations} what="les arrêtés">
        {(read) => <Kept {...read} mayRecord={mayRecord} />}
      </Loaded>
    </div>
  );
}

function Kept({ executive, items, mayRecord }: Delegations & { mayRecord: boolean }) {
  const [recorded, setRecorded] = useState(0);
  const inStatus = (...wanted: Delegation['status'][]) =>
    items.filter(({ status }) => wanted.includes(status));
  const groups = [
    { heading: 'En vigueur', lines: inStatus('in-force') },
    { heading: 'À venir', lines: inStatus('upcoming') },
    { heading: 'Sans effet, ou terminés', lines: inStatus('lapsed', 'ended', 'over') },
  ];
  return (
    <>
      <p className={styles.lede}>
        {fullName(executive)} signe les contrats&nbsp;: les réglages le disent. La personne que nomme un
        arrêté en vigueur signe aussi, à la place {ofPerson(executive)}&nbsp;; le contrat, son dossier de
        preuve et son historique citent les deux noms et l’arrêté. Équipage enregistre la délégation&nbsp;; il
        n’en crée pas le droit.
      </p>
      {items.length === 0 && (
        <p>Aucun arrêté n’est enregistré&nbsp;: {fullName(executive)} est seule personne à signer.</p>
      )}
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ heading, lines }) => (
          <section key={heading} className={styles.part}>
            <h2>{heading}</h2>
            <ul className={styles.lines}>
              {lines.map((line) => (
                <DelegationLine key={line.id} delegation={line} mayEnd={mayRecord} />
              ))}
            </ul>
          </section>
        ))}
      {mayRecord && <DelegationForm key={recorded} onRecorded={() => setRecorded(recorded + 1)} />}
    </>
  );
}
