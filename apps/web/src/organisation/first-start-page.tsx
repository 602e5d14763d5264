import { endpoints } from '@equipage/contract-api';
import { setUpForm } from '@equipage/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { failureWords } from '../platform/problems.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { Lede } from '../ui/page-part.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { linksOf, useFaults } from './faults.ts';
import { type firstPeople, noOne, type Person, PersonInputs, personLabels } from './person-inputs.tsx';
import styles from './settings.module.css';
import { bodyOf, usualValues } from './settings-fields.ts';
import { SettingsForm } from './settings-form.tsx';

/** The token of the address that the server printed; after `#`, it is sent nowhere. */
const tokenOf = () => window.location.hash.slice(1);

/** The first start of an installation: whoever holds the printed address describes the organisation. */
export function FirstStartPage() {
  const [token] = useState(tokenOf);
  const opening = useQuery({
    queryKey: ['set-up', token],
    queryFn: () => api(endpoints.openSetUp, { body: { token } }),
    retry: false,
  });
  if (opening.isPending) return <Loading what="la première configuration" />;
  return (
    <div className={styles.alone}>
      <PageTitle>Première configuration</PageTitle>
      {opening.data ? (
        <SetUp token={token} administratorEmail={opening.data.administratorEmail ?? ''} />
      ) : (
        <Notice kind="wait" title="Cette adresse ne convient pas, ou plus">
          <p>
            L’adresse de la première configuration vaut 24 heures et sert une seule fois. Redémarrez le
            serveur : il en écrit une nouvelle dans son journal, tant que l’organisation n’est pas décrite.
          </p>
        </Notice>
      )}
    </div>
  );
}

function SetUp({ token, administratorEmail }: { token: string; administratorEmail: string }) {
  const [values, setValues] = useState(usualValues);
  const [people, setPeople] = useState<Record<(typeof firstPeople)[number], Person>>({
    administrator: { ...noOne, email: administratorEmail },
    executive: noOne,
    lead: noOne,
  });
  const { faults, check, show } = useFaults();
  const sending = useMutation({
    mutationFn: async () => {
      const profile = bodyOf(values, ({ kind }) => kind !== 'person');
      const body = check(setUpForm, { token, profile, ...people });
      if (body === null) return false;
      await api(endpoints.setUp, { body });
      return true;
    },
    // A page of its own, without the token in its address.
    onSuccess: (done) => done && window.location.replace(addresses.home),
    onError: show,
  });
  const errors = Object.fromEntries(
    Object.entries(faults.byField).map(([pointer, detail]) => [pointer.replace(/^\/profile/, ''), detail]),
  );
  const links = linksOf(
    faults.list.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^\/profile/, '') })),
  );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      <Lede>
        Les contrats prendront ici leurs noms, leurs heures et leurs dates. Tout pourra être changé ensuite,
        sauf pour les contrats déjà signés.
      </Lede>
      <ErrorSummary errors={links} attempt={faults.attempt} />
      <fieldset className={styles.group}>
        <legend className={styles.heading}>Qui administre Équipage</legend>
        <div className={styles.fields}>
          <PersonInputs
            who="administrator"
            person={people.administrator}
            errors={errors}
            onChange={(administrator) => setPeople((before) => ({ ...before, administrator }))}
          />
        </div>
      </fieldset>
      <SettingsForm
        values={values}
        onChange={(pointer, value) => setValues((before) => ({ ...before, [pointer]: value }))}
        errors={errors}
        person={({ pointer }) => {
          const who = pointer === '/executiveId' ? 'executive' : 'lead';
          return (
            <fieldset className={styles.person}>
              <legend className={styles.personName}>{personLabels[who]}</legend>
              <PersonInputs
                who={who}
                person={people[who]}
                errors={errors}
                onChange={(person) => setPeople((before) => ({ ...before, [who]: person }))}
              />
            </fieldset>
          );
        }}
      />
      <div className={styles.acts}>
        <Button variant="primary" type="submit" pending={sending.isPending}>
          Enregistrer et commencer
        </Button>
        {sending.error !== null && faults.list.length === 0 && (
          <Notice kind="refusal" role="alert" title={failureWords(sending.error).title}>
            <p>{failureWords(sending.error).detail}</p>
          </Notice>
        )}
      </div>
    </form>
  );
}
