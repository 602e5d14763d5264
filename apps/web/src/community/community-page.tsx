import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { communityFacetsQuery, useCommunityFigures } from '../platform/community.ts';
import { Loaded } from '../platform/loaded.tsx';
import { ReservedPage } from '../platform/reserved-page.tsx';
import { useHasRole } from '../platform/session.ts';
import { Figures } from '../ui/figures.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { filtersOf } from './address.ts';
import styles from './community.module.css';
import { ExportButtons } from './export-buttons.tsx';
import { Facets } from './facets.tsx';
import { communityQuery } from './queries.ts';
import { Results } from './results.tsx';
import { SearchBar } from './search-bar.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useSelection } from './use-selection.ts';
import { ViewChoice } from './view-choice.tsx';

/** The community officer's list: who is a member, on what, until when, and what is being signed. */
export function CommunityPage() {
  if (useHasRole('officer')) return <Community />;
  return <ReservedPage title="La communauté" whose="officer" />;
}

function Community() {
  const [selection, change] = useSelection();
  const list = useQuery(communityQuery(selection));
  const filters = filtersOf(selection);
  const facets = useQuery(communityFacetsQuery(filters));
  const exported = { ...filters, sort: selection.sort };
  return (
    <>
      <PageHead title="La communauté">
        <ViewChoice shown={selection.view} />
        <Link to={addresses.takeover}>Reprendre des contrats papier</Link>
      </PageHead>
      <Figures figures={useCommunityFigures()} />
      <div className={styles.plan}>
        <SearchBar key={selection.view} selection={selection} onChange={change}>
          <ExportButtons key={JSON.stringify(exported)} filters={exported} />
        </SearchBar>
        <Facets selection={selection} facets={facets.data} onChange={change} />
        <div className={styles.list}>
          <Loaded query={list} what="la liste">
            {(page) => (
              <Results page={page} stale={list.isPlaceholderData} selection={selection} onChange={change} />
            )}
          </Loaded>
        </div>
      </div>
      <SelectionBar />
    </>
  );
}
