import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { ComboBox } from '../ui/combo-box.tsx';
import type { FieldProps } from '../ui/field.tsx';
import { peopleQuery, shortestSearch } from './people.ts';
import styles from './person-field.module.css';
import type { PersonCard } from './views.ts';

export interface PersonFieldProps extends FieldProps {
  chosenId: string | null;
  /** The person chosen already. */
  known: PersonCard | null;
  onChange: (id: string | null) => void;
}

const nameOf = ({ firstName, lastName }: PersonCard) => `${firstName} ${lastName}`;

/** Finds a person in the directory, by name. */
export function PersonField({ chosenId, known, onChange, ...field }: PersonFieldProps) {
  const [chosen, setChosen] = useState(known?.id === chosenId ? known : null);
  const [text, setText] = useState(chosen === null ? '' : nameOf(chosen));
  const search = useDeferredValue(text.trim());
  const found = useQuery(peopleQuery(search));
  const people = search.length < shortestSearch ? [] : (found.data ?? []);
  const items = chosen === null || people.some(({ id }) => id === chosen.id) ? people : [...people, chosen];
  return (
    <div>
      <ComboBox
        {...field}
        text={text}
        onTextChange={setText}
        items={items}
        selectedId={chosenId}
        onSelect={(person) => {
          setChosen(person);
          if (person !== null) setText(nameOf(person));
          onChange(person?.id ?? null);
        }}
        nameOf={nameOf}
        emptyMessage={emptyMessage(search, found)}
      >
        {(person) => (
          <span className={styles.person}>
            <span className={styles.name}>{nameOf(person)}</span>
            <span className={styles.job}>
              {person.jobTitle}, {person.directorate}
            </span>
          </span>
        )}
      </ComboBox>
      {chosen !== null && chosen.id === chosenId && (
        <p className={styles.chosen}>
          {chosen.jobTitle}, {chosen.directorate}
        </p>
      )}
    </div>
  );
}

function emptyMessage(search: string, found: { isFetching: boolean; isError: boolean }): string {
  if (search.length < shortestSearch) return 'Écrivez au moins deux lettres du nom.';
  if (found.isError) return 'La recherche n’a pas abouti. Réessayez dans un instant.';
  return found.isFetching ? 'Recherche…' : 'Personne de ce nom dans l’annuaire.';
}
