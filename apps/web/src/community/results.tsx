import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { counted } from '../ui/french-count.ts';
import { filterCount, type Selection } from './address.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { rememberColumns, shownColumns } from './columns.ts';
import styles from './community.module.css';
import { MemberTable } from './member-table.tsx';
import { NoResult } from './no-result.tsx';
import { pageSize } from './queries.ts';
import { viewNouns } from './words.ts';

export interface ResultsProps {
  page: EndpointAnswer<typeof endpoints.listCommunity>;
  /** Another page is on its way. */
  stale: boolean;
  selection: Selection;
  onChange: (change: Partial<Selection>) => void;
}

/** How many were found, which filters are on, the rows, and the way to the next ones. */
export function Results({ page, stale, selection, onChange }: ResultsProps) {
  const { items, total, next, previous } = page;
  const noun = viewNouns[selection.view];
  const columns = shownColumns(selection.view, selection.columns);
  const first = (selection.page - 1) * pageSize + 1;
  const range = `${first} à ${first + items.length - 1} sur ${total}`;
  const top = useFocusOnPage(selection.page);
  return (
    <>
      <div className={styles.found}>
        <div role="status">
          <h2 ref={top} tabIndex={-1} className={styles.total}>
            {counted(total, ...noun)}
          </h2>
        </div>
        <ChosenFilters selection={selection} onChange={onChange} />
        <ColumnChoice
          view={selection.view}
          shown={columns}
          onChange={(chosen) => {
            rememberColumns(selection.view, chosen);
            onChange({ columns: chosen });
          }}
        />
      </div>
      {items.length === 0 ? (
        <NoResult
          filtered={filterCount(selection) > 0 || selection.search !== ''}
          selection={selection}
          onChange={onChange}
        />
      ) : (
        <>
          <MemberTable
            rows={items}
            columns={columns}
            caption={range}
            stale={stale}
            selection={selection}
            onChange={onChange}
          />
          <nav className={styles.pages} aria-label="Pages de la liste">
            <span>{range}</span>
            {previous !== null && (
              <Button small icon="back" onPress={() => onChange(turn(selection, -1, previous))}>
                Précédents
              </Button>
            )}
            {next !== null && (
              <Button small iconAfter="forward" onPress={() => onChange(turn(selection, 1, next))}>
                Suivants
              </Button>
            )}
          </nav>
        </>
      )}
    </>
  );
}

/** Back on the first page, no key is needed. */
function turn({ page }: Selection, by: 1 | -1, key: string): Partial<Selection> {
  if (by === 1) return { page: page + 1, after: key };
  return page <= 2 ? { page: 1 } : { page: page - 1, before: key };
}

/** Turning a page leads back to the top of the list. */
function useFocusOnPage(page: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current !== page) heading.current?.focus();
    shown.current = page;
  }, [page]);
  return heading;
}
