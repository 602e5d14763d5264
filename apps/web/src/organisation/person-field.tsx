import { endpoints } from '@equipage/contract-api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api } from '../platform/api.ts';
import type { PersonCard } from '../platform/views.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import styles from './settings.module.css';

const shortestSearch = 2;

const foundQuery = (search: string) =>
  queryOptions({
    queryKey: ['people', search],
    queryFn: async () => (await api(endpoints.searchPeople, { query: { search } })).items,
    enabled: search.length >= shortestSearch,
    placeholderData: (before: PersonCard[] | undefined) => before,
  });

const nameOf = ({ firstName, lastName }: PersonCard) => `${firstName} ${lastName}`;

export interface PersonFieldProps {
  id: string;
  label: string;
  chosenId: string;
  /** Those whom the settings name now. */
  known: readonly PersonCard[];
  onChange: (id: string) => void;
  error?: string | undefined;
}

/** Somebody of the directory, found by name. */
export function PersonField({ id, label, chosenId, known, onChange, error }: PersonFieldProps) {
  const [chosen, setChosen] = useState(known.find((person) => person.id === chosenId) ?? null);
  const [text, setText] = useState(chosen === null ? '' : nameOf(chosen));
  const search = useDeferredValue(text.trim());
  const found = useQuery(foundQuery(search));
  const people = search.length < shortestSearch ? [] : (found.data ?? []);
  const items = chosen === null || people.some((one) => one.id === chosen.id) ? people : [...people, chosen];
  const empty =
    search.length < shortestSearch
      ? 'Écrivez au moins deux lettres du nom.'
      : 'Personne de ce nom dans l’annuaire.';
  return (
    <ComboBox
      id={id}
      label={label}
      help="Cherchez la personne par son nom, dans l’annuaire."
      text={text}
      onTextChange={setText}
      items={items}
      selectedId={chosenId === '' ? null : chosenId}
      onSelect={(person) => {
        setChosen(person);
        onChange(person?.id ?? '');
      }}
      nameOf={nameOf}
      emptyMessage={found.isFetching ? 'Recherche…' : empty}
      error={error}
    >
      {(person) => (
        <span className={styles.found}>
          <span>{nameOf(person)}</span>
          <span className={styles.job}>
            {person.jobTitle}, {person.directorate}
          </span>
        </span>
      )}
    </ComboBox>
  );
}
