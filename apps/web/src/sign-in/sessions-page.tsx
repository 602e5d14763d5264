import { endpoints } from '@equipage/contract-api';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../platform/api.ts';
import { Loaded } from '../platform/loaded.tsx';
import { failureWords } from '../platform/problems.ts';
import type { OwnSession } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { moment } from '../ui/french-dates.ts';
import { Notice } from '../ui/notice.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { Space } from '../ui/visually-hidden.tsx';
import styles from './sessions.module.css';

const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await api(endpoints.listSessions, {})).items,
  staleTime: 0,
});

/** Where one is signed in, and the way to end what one does not know. */
export function SessionsPage() {
  return (
    <PlainPage title="Mes sessions">
      <p>
        Chaque ligne est un navigateur où votre session est ouverte. Si vous n’en reconnaissez pas un, fermez
        sa session&nbsp;: elle s’arrête à l’instant.
      </p>
      <Loaded query={useQuery(sessionsQuery)} what="vos sessions">
        {(sessions) => <Sessions sessions={sessions} />}
      </Loaded>
    </PlainPage>
  );
}

function Sessions({ sessions }: { sessions: OwnSession[] }) {
  const client = useQueryClient();
  const list = useRef<HTMLUListElement>(null);
  const end = useMutation({
    mutationFn: (id: string | null) =>
      id === null ? api(endpoints.endOtherSessions, {}) : api(endpoints.endSession, { params: { id } }),
    onSuccess: () => {
      announce('Session fermée.');
      // The button pressed is about to go away.
      list.current?.focus();
    },
    // A session may be over already: what is left is read again in any case.
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  const others = sessions.filter(({ current }) => !current);
  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles.sessions} aria-label="Sessions ouvertes">
        {sessions.map((session) => (
          <li key={session.id}>
            <Facts session={session} />
            {!session.current && (
              <Button
                small
                pending={end.isPending && end.variables === session.id}
                aria-label={`Fermer la session ${nameOf(session)}, ouverte ${moment(session.openedAt)}`}
                onPress={() => end.mutate(session.id)}
              >
                Fermer
              </Button>
            )}
          </li>
        ))}
      </ul>
      {end.isError && <Notice kind="refusal" role="alert" title={failureWords(end.error).title} />}
      {others.length === 0 ? (
        <Notice title="Aucune autre session n’est ouverte." />
      ) : (
        <Button pending={end.isPending && end.variables === null} onPress={() => end.mutate(null)}>
          Fermer toutes les autres sessions
        </Button>
      )}
    </>
  );
}

const ways: Record<OwnSession['method'], string> = {
  demo: 'en personne de démonstration',
  oidc: 'avec votre compte professionnel',
  link: 'par un message reçu à votre adresse',
  'set-up': 'à la première configuration',
};

const nameOf = ({ browser }: OwnSession): string => browser || 'Navigateur inconnu';

function Facts({ session }: { session: OwnSession }) {
  const { current, method, openedAt, lastSeenAt, address } = session;
  return (
    <div>
      <h2 className={styles.name}>
        {nameOf(session)}
        {current && (
          <span className={styles.current}>
            <Space />
            cette session
          </span>
        )}
      </h2>
      <p>
        Ouverte {moment(openedAt)}, {ways[method]}.
      </p>
      <p className={styles.soft}>
        {current ? 'En cours' : `Dernière activité ${moment(lastSeenAt)}`}, depuis l’adresse {address}.
      </p>
    </div>
  );
}
