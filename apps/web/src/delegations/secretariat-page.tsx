import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { fullName } from '@equipage/domain';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { Loaded } from '../platform/loaded.tsx';
import { PersonField } from '../platform/person-field.tsx';
import { failureWords, fieldErrors } from '../platform/problems.ts';
import { useHasRole } from '../platform/session.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './delegations.module.css';

type Assistant = EndpointAnswer<typeof endpoints.listAssistants>['items'][number];

const assistantsQuery = queryOptions({
  queryKey: ['assistants'],
  queryFn: async () => (await api(endpoints.listAssistants, {})).items,
});

function useChange<T>(change: (given: T) => Promise<{ items: Assistant[] }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: ({ items }) => client.setQueryData(assistantsQuery.queryKey, items),
  });
}

const title = 'Secrétariat de la direction générale';

/** Those who prepare the executive's signatures, and never sign: named by who holds that seat or by an administrator. */
export function SecretariatPage() {
  const mayName = useHasRole('admin', 'executive');
  const assistants = useQuery({ ...assistantsQuery, enabled: mayName });
  const [named, setNamed] = useState(0);
  return (
    <div className={styles.page}>
      <PageTitle>{title}</PageTitle>
      <p className={styles.lede}>
        {mayName
          ? 'Le secrétariat voit ce qui attend la signature de la direction générale, le lit et imprime le bordereau. Il ne signe rien, ne répond à rien, et ne voit un contrat que tant qu’il attend cette signature.'
          : 'Cette page est celle de l’administration et de la direction générale des services. Vous n’y avez pas accès.'}
      </p>
      {mayName && (
        <>
          <Loaded query={assistants} what="le secrétariat">
            {(items) => <Named items={items} />}
          </Loaded>
          <NamingForm key={named} onNamed={() => setNamed(named + 1)} />
          <p>
            <Link to={addresses.delegations}>Délégations de signature</Link>
          </p>
        </>
      )}
    </div>
  );
}

function Named({ items }: { items: readonly Assistant[] }) {
  if (items.length === 0) return <p>Personne n’est encore nommé.</p>;
  return (
    <section className={styles.part}>
      <h2>Qui prépare</h2>
      <ul className={styles.lines}>
        {items.map((person) => (
          <Line key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
}

function Line({ person }: { person: Assistant }) {
  const ending = useChange((id: string) => api(endpoints.endAssistant, { params: { id }, body: null }));
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <h3>{fullName(person)}</h3>
        <p className={styles.quiet}>{person.jobTitle}</p>
      </div>
      <ConfirmButton
        small
        variant="quiet-danger"
        label="Retirer du secrétariat"
        title={`Retirer ${fullName(person)} du secrétariat\u202F?`}
        consequence="Cette personne ne verra plus, dès maintenant, ce qui attend la signature de la direction générale."
        pending={ending.isPending}
        failure={ending.error === null ? undefined : failureWords(ending.error).title}
        onConfirm={() => ending.mutate(person.id, { onSuccess: () => announce('Personne retirée.') })}
      />
    </li>
  );
}

const fieldId = 'assistant-person';

function NamingForm({ onNamed }: { onNamed: () => void }) {
  const [personId, setPersonId] = useState<string | null>(null);
  const naming = useChange((id: string) => api(endpoints.nameAssistant, { body: { personId: id } }));
  const [attempt, setAttempt] = useState(0);
  const refuse = () => setAttempt((before) => before + 1);
  const name = () => {
    if (personId === null) return refuse();
    naming.mutate(personId, {
      onSuccess: () => {
        announce('Personne nommée au secrétariat.');
        onNamed();
      },
      onError: refuse,
    });
  };
  const isMissing = attempt > 0 && personId === null;
  const fault = isMissing ? 'Choisissez une personne.' : fieldErrors(naming.error)['/personId'];
  const links = fault === undefined ? [] : [{ fieldId, message: fault }];
  return (
    <form
      className={styles.form}
      noValidate
      aria-labelledby="naming"
      onSubmit={(event) => {
        event.preventDefault();
        name();
      }}
    >
      <h2 id="naming">Nommer une personne</h2>
      <ErrorSummary errors={links} attempt={attempt} />
      <PersonField
        id={fieldId}
        label="Qui prépare les signatures"
        help="Cherchez la personne par son nom, dans l’annuaire."
        chosenId={personId}
        known={null}
        onChange={setPersonId}
        error={fault}
      />
      <Button variant="primary" type="submit" pending={naming.isPending}>
        Nommer au secrétariat
      </Button>
      {naming.error !== null && fault === undefined && (
        <Notice kind="refusal" role="alert" title={failureWords(naming.error).title}>
          <p>{failureWords(naming.error).detail}</p>
        </Notice>
      )}
    </form>
  );
}
