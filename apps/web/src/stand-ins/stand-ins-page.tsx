import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useSession } from '../platform/session.ts';
import { Lede, PagePart } from '../ui/page-part.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { RuledList } from '../ui/ruled-list.tsx';
import { NamingForm } from './naming-form.tsx';
import { type StandIn, standInsQuery } from './queries.ts';
import { StandInLine } from './stand-in-line.tsx';

/** Who acts in a manager's stead: those who are named, and the form that names one. */
export function StandInsPage() {
  const standIns = useQuery(standInsQuery);
  const [named, setNamed] = useState(0);
  return (
    <PlainPage title="Me faire remplacer" way={{ to: addresses.approvals, label: 'À décider' }}>
      <Lede>
        La personne que vous nommez voit et décide, entre deux dates, ce qui attend la réponse du supérieur
        hiérarchique. Le contrat porte alors les deux noms. Équipage enregistre ce remplacement&nbsp;; il n’en
        crée pas le droit.
      </Lede>
      <Loaded query={standIns} what="les remplacements">
        {(items) => <Lists items={items} />}
      </Loaded>
      <NamingForm key={named} onNamed={() => setNamed(named + 1)} />
    </PlainPage>
  );
}

function Lists({ items }: { items: readonly StandIn[] }) {
  const me = useSession().person.id;
  const groups = [
    { heading: 'Qui me remplace', lines: items.filter(({ holder }) => holder.id === me) },
    { heading: 'Qui je remplace', lines: items.filter(({ standIn }) => standIn.id === me) },
    {
      heading: 'Dans mon équipe',
      lines: items.filter(({ holder, standIn }) => holder.id !== me && standIn.id !== me),
    },
  ];
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => (
      <PagePart key={heading} title={heading}>
        <RuledList>
          {lines.map((line) => (
            <StandInLine key={line.id} standIn={line} />
          ))}
        </RuledList>
      </PagePart>
    ));
}
