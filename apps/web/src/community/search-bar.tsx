import type { ReactNode } from 'react';
import { SearchField } from '../ui/search-field.tsx';
import { useTypedSearch } from '../ui/use-typed-search.ts';
import type { Selection } from './address.ts';
import styles from './community.module.css';
import { sortLabels } from './words.ts';

export interface SearchBarProps {
  children?: ReactNode;
  selection: Selection;
  onChange: (change: Partial<Selection>) => void;
}

/** The search, as one types; on a phone, the order too, which the table's headings give elsewhere. */
export function SearchBar({ selection, onChange, children }: SearchBarProps) {
  const [text, setText] = useTypedSearch(selection.search, (search) => onChange({ search }));
  const words =
    selection.view === 'signing'
      ? 'Chercher une personne ou une mission'
      : 'Chercher une personne, une mission, un service';
  return (
    <search className={styles.tools}>
      <SearchField
        className={styles.search}
        label={words}
        hiddenLabel
        placeholder={words}
        value={text}
        onChange={setText}
      />
      {children}
      <label className={styles.order}>
        Trier par
        <select
          value={selection.sort}
          onChange={(event) => onChange({ sort: event.target.value as Selection['sort'] })}
        >
          {Object.entries(sortLabels).map(([sort, label]) => (
            <option key={sort} value={sort}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
