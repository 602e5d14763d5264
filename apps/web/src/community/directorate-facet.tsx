import { unaccented } from '@equipage/domain';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { FacetGroup } from './facet-group.tsx';
import styles from './facets.module.css';

/** From how many directorates on they can be searched. */
const many = 12;
/** How many directorates stand before the others are asked for. */
const first = 5;

export interface DirectorateFacetProps {
  counts: readonly { value: string; count: number }[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** The fullest directorates, those chosen, and the others on demand. */
export function DirectorateFacet({ counts, values, onChange }: DirectorateFacetProps) {
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState('');
  const isSearched = counts.length > many;
  const sorted = counts.toSorted((a, b) => b.count - a.count);
  const missing = values.filter((value) => !counts.some((one) => one.value === value));
  const known = [...sorted.map(({ value }) => value), ...missing];
  const isFound = (value: string) => unaccented(value).includes(unaccented(sought));
  const shown =
    sought === ''
      ? known.filter((value, index) => all || index < first || values.includes(value))
      : known.filter((value) => isFound(value) || values.includes(value));
  const hidden = known.length - shown.length;
  return (
    <FacetGroup
      label="Direction"
      options={shown.map((value) => ({ value, label: value }))}
      counts={counts}
      values={values}
      onChange={onChange}
    >
      {isSearched && (
        <SearchField
          className={styles.search}
          label="Chercher une direction"
          hiddenLabel
          placeholder="Chercher une direction"
          value={sought}
          onChange={setSought}
        />
      )}
      {sought === '' && (hidden > 0 || all) && known.length > first && (
        <Button variant="quiet" small onPress={() => setAll(!all)}>
          {all ? 'Montrer moins de directions' : `${hidden}\u00a0autres directions`}
        </Button>
      )}
    </FacetGroup>
  );
}
