import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { failureWords, fieldErrors } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { AdminsOnly } from './admins-only.tsx';
import styles from './people.module.css';
import { PersonForm } from './person-form.tsx';
import { errorLinks, factsFrom, noOne } from './person-values.ts';
import { createPerson, usePersonChange } from './queries.ts';

/** Somebody who enters the directory. */
export function NewPersonPage() {
  return (
    <AdminsOnly>
      <PlainPage title="Ajouter une personne" way={{ to: addresses.directory, label: 'L’annuaire' }}>
        <NewPerson />
      </PlainPage>
    </AdminsOnly>
  );
}

function NewPerson() {
  const [values, setValues] = useState(noOne);
  const [attempt, setAttempt] = useState(0);
  const navigate = useNavigate();
  const creating = usePersonChange(() => createPerson(factsFrom(values)));
  const errors = fieldErrors(creating.error);
  const links = errorLinks(errors);
  const create = () =>
    creating.mutate(undefined, {
      onSuccess: ({ id }) => {
        announce('Personne ajoutée à l’annuaire.');
        void navigate(addresses.person(id));
      },
      onError: () => setAttempt((before) => before + 1),
    });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <ErrorSummary errors={links} attempt={attempt} />
      <PersonForm values={values} manager={null} errors={errors} onChange={setValues} />
      <div className={styles.acts}>
        <Button variant="primary" type="submit" pending={creating.isPending}>
          Ajouter à l’annuaire
        </Button>
        {creating.error !== null && links.length === 0 && (
          <Notice kind="refusal" role="alert" title={failureWords(creating.error).title}>
            <p>{failureWords(creating.error).detail}</p>
          </Notice>
        )}
      </div>
    </form>
  );
}
