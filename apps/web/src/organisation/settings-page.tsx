import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { frenchDay, profileForm, retentionOf } from '@equipage/domain';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { api, hasStatus } from '../platform/api.ts';
import { Loaded } from '../platform/loaded.tsx';
import { failureWords } from '../platform/problems.ts';
import { ReservedPage } from '../platform/reserved-page.tsx';
import { sessionQuery, useHasRole } from '../platform/session.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { dayOf, timeOf } from '../ui/french-dates.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { linksOf, useFaults } from './faults.ts';
import { PersonField } from './person-field.tsx';
import styles from './settings.module.css';
import { bodyOf, fieldId, valuesOf } from './settings-fields.ts';
import { SettingsForm } from './settings-form.tsx';

type Organisation = EndpointAnswer<typeof endpoints.getOrganisation>;

const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: () => api(endpoints.getOrganisation, {}),
  // What is being written is never replaced under the hand.
  refetchOnWindowFocus: false,
});
const historyQuery = (version: number) =>
  queryOptions({
    queryKey: ['organisation', 'history', version],
    queryFn: async () => (await api(endpoints.getOrganisationHistory, {})).items,
  });

const title = 'Réglages de l’organisation';

/** What the contracts take from the organisation, an admin's to change. */
export function SettingsPage() {
  const mayChange = useHasRole('admin');
  const organisation = useQuery({ ...organisationQuery, enabled: mayChange });
  if (!mayChange) return <ReservedPage title={title} whose="admin" />;
  return (
    <>
      <PageHead
        title={title}
        lede="Un changement vaut pour les contrats que leur agent n’a pas encore signés. Ceux qui sont signés gardent leurs mots, leurs heures et leurs dates."
      >
        <Link to={addresses.recipients}>Encadrement tenu informé, adresses en copie</Link>
        <Link to={addresses.delegations}>Délégations de signature</Link>
      </PageHead>
      <Loaded query={organisation} what="les réglages">
        {(read) => (
          <div className={styles.plan}>
            <Settings key={read.version} read={read} />
            <History version={read.version} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Settings({ read }: { read: Organisation }) {
  const client = useQueryClient();
  const [values, setValues] = useState(() =>
    valuesOf({ ...read.profile, retention: retentionOf(read.profile) }),
  );
  const [version, setVersion] = useState(read.version);
  const { faults, check, show } = useFaults();
  const saving = useMutation({
    mutationFn: () => {
      const body = check(profileForm, bodyOf(values));
      return body === null ? Promise.resolve(null) : api(endpoints.saveOrganisation, { version, body });
    },
    onSuccess: async (saved) => {
      if (saved === null) return;
      client.setQueryData(organisationQuery.queryKey, saved);
      announce('Réglages enregistrés.');
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: show,
  });
  const { error } = saving;
  const current = hasStatus(error, 412) ? (error.problem.current as Organisation) : null;
  const isRefused = error !== null && current === null && faults.list.length === 0;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <ErrorSummary errors={linksOf(faults.list)} attempt={faults.attempt} />
      <SettingsForm
        values={values}
        onChange={(pointer, value) => setValues((before) => ({ ...before, [pointer]: value }))}
        errors={faults.byField}
        person={({ pointer, label }, error) => (
          <PersonField
            id={fieldId(pointer)}
            label={label}
            chosenId={values[pointer] ?? ''}
            known={read.people}
            onChange={(id) => setValues((before) => ({ ...before, [pointer]: id }))}
            error={error}
          />
        )}
      />
      <div className={styles.acts}>
        <Button variant="primary" type="submit" pending={saving.isPending}>
          Enregistrer les réglages
        </Button>
        {current !== null && (
          <Notice kind="wait" role="alert" title="Ces réglages ont changé depuis que vous les avez ouverts.">
            <p>Rien n’est enregistré. Ce que vous avez écrit est toujours là.</p>
            <Button
              small
              onPress={() => {
                setVersion(current.version);
                saving.reset();
              }}
            >
              Garder ce que j’ai écrit
            </Button>
            <Button small onPress={() => client.setQueryData(organisationQuery.queryKey, current)}>
              Prendre les réglages enregistrés
            </Button>
          </Notice>
        )}
        {isRefused && (
          <Notice kind="refusal" role="alert" title={failureWords(error).title}>
            <p>{failureWords(error).detail}</p>
          </Notice>
        )}
      </div>
    </form>
  );
}

function History({ version }: { version: number }) {
  const history = useQuery(historyQuery(version));
  return (
    <section className={styles.history} aria-labelledby="settings-history">
      <h2 id="settings-history" className={styles.heading}>
        Historique
      </h2>
      <Loaded query={history} what="l’historique">
        {(items) =>
          items.map(({ version: number, at, by, changes }) => (
            <div key={number} className={styles.change}>
              <p className={styles.by}>
                {frenchDay(dayOf(at))} à {timeOf(at)}
                {by && `, ${by.firstName} ${by.lastName}`}
              </p>
              {changes.length === 0 ? (
                <p>{number === 1 ? 'Premiers réglages.' : 'Rien n’a changé.'}</p>
              ) : (
                <dl>
                  {changes.map(({ label, before, after }) => (
                    <div key={label}>
                      <dt>{label}</dt>
                      <dd>avant&nbsp;: {before}</dd>
                      <dd>après&nbsp;: {after}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </div>
          ))
        }
      </Loaded>
    </section>
  );
}
