import { frenchDay } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useHasRole } from '../platform/session.ts';
import { Lede } from '../ui/page-part.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { Categories } from './categories.tsx';
import { Eliminations } from './eliminations.tsx';
import { Holds } from './holds.tsx';
import { type Retention, retentionQuery } from './queries.ts';

/** How long data is kept: what would go today, what is held, and the lists that the archives decide on. */
export function RetentionPage() {
  const mayOpen = useHasRole('officer', 'admin');
  const retention = useQuery({ ...retentionQuery, enabled: mayOpen });
  return (
    <PlainPage title="Conservation">
      {mayOpen ? (
        <Loaded query={retention} what="ce qui est conservé">
          {(state) => <State state={state} />}
        </Loaded>
      ) : (
        <p>Cette page est celle de la communication du Lab’ et de l’administration.</p>
      )}
    </PlainPage>
  );
}

function State({ state }: { state: Retention }) {
  const administers = useHasRole('admin');
  return (
    <>
      <Lede>
        Ce qui serait éliminé aujourd’hui, {frenchDay(state.today)}. Regarder cette page n’élimine rien et
        n’ouvre aucun contrat.{' '}
        {administers && <Link to={addresses.settings}>Changer les durées dans les réglages</Link>}
      </Lede>
      <Categories state={state} />
      <Eliminations state={state} />
      <Holds holds={state.holds} />
    </>
  );
}
