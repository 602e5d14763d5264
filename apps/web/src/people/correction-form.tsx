import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { hasStatus } from '../platform/api.ts';
import { failureWords, fieldErrors } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './people.module.css';
import { PersonForm } from './person-form.tsx';
import { errorLinks, factsFrom, valuesOf } from './person-values.ts';
import { correctPerson, type Person, personQuery, usePersonChange } from './queries.ts';

/** What the directory says of a person, to be corrected; nothing typed is lost to somebody else's change. */
export function CorrectionForm({ person }: { person: Person }) {
  const client = useQueryClient();
  const [values, setValues] = useState(() => valuesOf(person.facts));
  const [attempt, setAttempt] = useState(0);
  const saving = usePersonChange((version: number) => correctPerson(person.id, version, factsFrom(values)));
  const { error } = saving;
  const errors = fieldErrors(error);
  const links = errorLinks(errors);
  const current = hasStatus(error, 412) ? (error.problem.current as Person) : null;
  const save = (version: number) =>
    saving.mutate(version, {
      onSuccess: ({ facts }) => {
        setValues(valuesOf(facts));
        announce('Fiche enregistrée.');
      },
      onError: () => setAttempt((before) => before + 1),
    });
  const takeTheirs = (theirs: Person) => {
    client.setQueryData(personQuery(person.id).queryKey, theirs);
    setValues(valuesOf(theirs.facts));
    saving.reset();
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-label="Fiche"
      onSubmit={(event) => {
        event.preventDefault();
        save(person.version);
      }}
    >
      <ErrorSummary errors={links} attempt={attempt} />
      <PersonForm values={values} manager={person.manager} errors={errors} onChange={setValues} />
      <div className={styles.acts}>
        <Button variant="primary" type="submit" pending={saving.isPending}>
          Enregistrer la fiche
        </Button>
        {current !== null && (
          <Notice kind="wait" role="alert" title="Cette fiche a changé depuis que vous l’avez ouverte.">
            <p>Rien n’est enregistré. Ce que vous avez écrit est toujours là.</p>
            <Button small onPress={() => save(current.version)}>
              Enregistrer ce que j’ai écrit
            </Button>
            <Button small onPress={() => takeTheirs(current)}>
              Prendre la fiche enregistrée
            </Button>
          </Notice>
        )}
        {error !== null && current === null && links.length === 0 && (
          <Notice kind="refusal" role="alert" title={failureWords(error).title}>
            <p>{failureWords(error).detail}</p>
          </Notice>
        )}
      </div>
    </form>
  );
}
