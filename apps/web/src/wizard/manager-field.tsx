import { endpoints } from '@equipage/contract-api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api } from '../platform/api.ts';
import type { PersonCard } from '../platform/views.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './manager-field.module.css';
import { fieldId } from './step-content.ts';

const shortestSearch = 2;

const peopleQuery = (search: string) =>
  queryOptions({
    queryKey: ['people', search],
    queryFn: async () => (await api(endpoints.searchPeople, { query: { search } })).items,
    enabled: search.length >= shortestSearch,
    placeholderData: (before: PersonCard[] | undefined) => before,
  });

export interface ManagerFieldProps {
  chosenId: string | null;
  /** The person that the contract names now. */
  known: PersonCard | null;
  onChange: (id: string | null) => void;
  error?: string | undefined;
}

const nameOf = ({ firstName, lastName }: PersonCard) => `${firstName} ${lastName}`;

/** Finds one's line manager in the directory, by name. */
export function ManagerField({ chosenId, known, onChange, error }: ManagerFieldProps) {
  const [chosen, setChosen] = useState(known?.id === chosenId ? known : null);
  const [text, setText] = useState(chosen === null ? '' : nameOf(chosen));
  const search = useDeferredValue(text.trim());
  const found = useQuery(peopleQuery(search));
  const people = search.length < shortestSearch ? [] : (found.data ?? []);
  const items = chosen === null || people.some(({ id }) => id === chosen.id) ? people : [...people, chosen];
  return (
    <div>
      <ComboBox
        id={fieldId('/managerId')}
        label="Votre supérieur ou supérieure hiérarchique"
        help="La personne qui organise votre travail au quotidien. Cherchez-la par son nom."
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
        error={error}
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
      <Disclosure label="Cette personne n’est pas dans l’annuaire">
        <p>
          Écrivez à la personne chargée de la communauté du Lab’ : elle l’ajoutera. Vos autres réponses sont
          enregistrées, vous reprendrez ici.
        </p>
      </Disclosure>
    </div>
  );
}

function emptyMessage(search: string, found: { isFetching: boolean; isError: boolean }): string {
  if (search.length < shortestSearch) return 'Écrivez au moins deux lettres du nom.';
  if (found.isError) return 'La recherche n’a pas abouti. Réessayez dans un instant.';
  return found.isFetching ? 'Recherche…' : 'Personne de ce nom dans l’annuaire.';
}
