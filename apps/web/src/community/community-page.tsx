import { useQuery } from '@tanstack/react-query';
import { communityFacetsQuery, useCommunityFigures } from '../platform/community.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useHasRole } from '../platform/session.ts';
import { Figures } from '../ui/figures.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { filtersOf } from './address.ts';
import styles from './community.module.css';
import { Facets } from './facets.tsx';
import { communityQuery } from './queries.ts';
import { Results } from './results.tsx';
import { SearchBar } from './search-bar.tsx';
import { useSelection } from './use-selection.ts';
import { ViewChoice } from './view-choice.tsx';

/** The community officer's list: who is a member, on what, until when, and what is being signed. */
export function CommunityPage() {
  if (useHasRole('officer')) return <Community />;
  return (
    <div className={styles.reserved}>
      <PageTitle>La communauté</PageTitle>
      <p>Cette page est celle de la communication du Lab’. Vous n’y avez pas accès.</p>
    </div>
  );
}

function Community() {
  const [selection, change] = useSelection();
  const list = useQuery(communityQuery(selection));
  const facets = useQuery(communityFacetsQuery(filtersOf(selection)));
  return (
    <>
      <header className={styles.head}>
        <PageTitle>La communauté</PageTitle>
        <ViewChoice signing={selection.signing} />
      </header>
      <Figures figures={useCommunityFigures()} />
      <div className={styles.plan}>
        <SearchBar selection={selection} onChange={change} />
        <Facets selection={selection} facets={facets.data} onChange={change} />
        <div className={styles.list}>
          <Loaded query={list} what="la liste">
            {(page) => (
              <Results page={page} stale={list.isPlaceholderData} selection={selection} onChange={change} />
            )}
          </Loaded>
        </div>
      </div>
    </>
  );
}
