import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useSession } from '../platform/session.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { NamingForm } from './naming-form.tsx';
import { type StandIn, standInsQuery } from './queries.ts';
import { StandInLine } from './stand-in-line.tsx';
import styles from './stand-ins.module.css';

/** Who acts in a manager's stead: those who are named, and the form that names one. */
export function StandInsPage() {
  const standIns = useQuery(standInsQuery);
  const [named, setNamed] = useState(0);
  return (
    <div className={styles.page}>
      <p className={styles.way}>
        <Link to={addresses.approvals}>À décider</Link>
      </p>
      <PageTitle>Me faire remplacer</PageTitle>
      <p className={styles.lede}>
        La personne que vous nommez voit et décide, entre deux dates, ce qui attend la réponse du supérieur
        hiérarchique. Le contrat porte alors les deux noms. Équipage enregistre ce remplacement&nbsp;; il n’en
        crée pas le droit.
      </p>
      <Loaded query={standIns} what="les remplacements">
        {(items) => <Lists items={items} />}
      </Loaded>
      <NamingForm key={named} onNamed={() => setNamed(named + 1)} />
    </div>
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
      <section key={heading} className={styles.part}>
        <h2>{heading}</h2>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <StandInLine key={line.id} standIn={line} />
          ))}
        </ul>
      </section>
    ));
}
