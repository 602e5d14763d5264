import { fullName, ofPerson } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addresses } from '../platform/addresses.ts';
import { type Delegation, type Delegations, delegationsQuery } from '../platform/delegations.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useHasRole } from '../platform/session.ts';
import { Lede, PagePart } from '../ui/page-part.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { RuledList } from '../ui/ruled-list.tsx';
import { DelegationForm } from './delegation-form.tsx';
import { DelegationLine } from './delegation-line.tsx';

const title = 'Délégations de signature';
const ways = {
  settings: { to: addresses.settings, label: 'Réglages' },
  approvals: { to: addresses.approvals, label: 'À décider' },
};

/** The arrêtés by which others sign for the executive: kept by administrators, read by who holds the seat. */
export function DelegationsPage() {
  const mayRecord = useHasRole('admin');
  const mayRead = useHasRole('admin', 'executive');
  const delegations = useQuery({ ...delegationsQuery, enabled: mayRead });
  if (!mayRead)
    return (
      <PlainPage title={title}>
        <p>
          Cette page est celle de l’administration et de la direction générale des services. Vous n’y avez pas
          accès.
        </p>
      </PlainPage>
    );
  return (
    <PlainPage title={title} way={mayRecord ? ways.settings : ways.approvals}>
      <Loaded query={delegations} what="les arrêtés">
        {(read) => <Kept {...read} mayRecord={mayRecord} />}
      </Loaded>
    </PlainPage>
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
      <Lede>
        {fullName(executive)} signe les contrats&nbsp;: les réglages le disent. La personne que nomme un
        arrêté en vigueur signe aussi, à la place {ofPerson(executive)}&nbsp;; le contrat, son dossier de
        preuve et son historique citent les deux noms et l’arrêté. Équipage enregistre la délégation&nbsp;; il
        n’en crée pas le droit.
      </Lede>
      {items.length === 0 && (
        <p>Aucun arrêté n’est enregistré&nbsp;: {fullName(executive)} est seule personne à signer.</p>
      )}
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ heading, lines }) => (
          <PagePart key={heading} title={heading}>
            <RuledList>
              {lines.map((line) => (
                <DelegationLine key={line.id} delegation={line} mayEnd={mayRecord} />
              ))}
            </RuledList>
          </PagePart>
        ))}
      {mayRecord && <DelegationForm key={recorded} onRecorded={() => setRecorded(recorded + 1)} />}
    </>
  );
}
