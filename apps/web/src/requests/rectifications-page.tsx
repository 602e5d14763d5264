import { fullName } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '../platform/loaded.tsx';
import { MessageDialog } from '../platform/message-dialog.tsx';
import { failureWords } from '../platform/problems.ts';
import { useHasRole, useSession } from '../platform/session.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { moment } from '../ui/french-dates.ts';
import { PlainPage } from '../ui/plain-page.tsx';
import {
  type Rectification,
  rectificationsQuery,
  useMakeRectification,
  useRefuseRectification,
} from './queries.ts';
import styles from './requests.module.css';

/** Corrections that people ask for of their own data: made, or refused with a reason. */
export function RectificationsPage() {
  const mayOpen = useHasRole('officer', 'admin');
  const asked = useQuery({ ...rectificationsQuery, enabled: mayOpen });
  return (
    <PlainPage title="Corrections demandées">
      <p className={styles.lede}>
        {mayOpen
          ? 'Accepter change l’annuaire, et son historique le garde. Le texte d’un contrat signé n’est jamais changé. La loi donne un mois pour répondre.'
          : 'Cette page est celle de la communication du Lab’ et de l’administration.'}
      </p>
      {mayOpen && (
        <Loaded query={asked} what="les demandes">
          {(items) =>
            items.length === 0 ? (
              <p>Personne n’a demandé de correction.</p>
            ) : (
              <ul className={styles.list}>
                {items.map((one) => (
                  <Line key={one.id} asked={one} />
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
    </PlainPage>
  );
}

function Line({ asked }: { asked: Rectification }) {
  const { person, label, before, after, reason, askedAt, state } = asked;
  return (
    <li>
      <h2>
        {fullName(person)}&nbsp;: {label}
      </h2>
      <p>
        L’annuaire disait «&nbsp;{before}&nbsp;»&#8239;; il devrait dire «&nbsp;<strong>{after}</strong>
        &nbsp;».
      </p>
      <p className={styles.words}>{reason}</p>
      <p className={styles.soft}>Demandé {moment(askedAt)}</p>
      {state === 'asked' ? <Waiting asked={asked} /> : <Answered asked={asked} />}
    </li>
  );
}

/** One's own is shown without its buttons, and why. */
function Waiting({ asked }: { asked: Rectification }) {
  const isOwn = useSession().person.id === asked.person.id;
  if (!isOwn) return <Answers asked={asked} />;
  return (
    <p className={styles.soft}>
      C’est votre demande&nbsp;: une autre personne de la communication du Lab’ ou de l’administration y
      répond.
    </p>
  );
}

function Answered({ asked: { state, answeredAt, answeredBy, answer } }: { asked: Rectification }) {
  return (
    <>
      <p className={styles.soft}>
        {state === 'made' ? 'Correction faite' : 'Correction refusée'}
        {answeredAt && ` ${moment(answeredAt)}`}
        {answeredBy && `, par ${fullName(answeredBy)}`}
      </p>
      {answer && <p className={styles.words}>{answer}</p>}
    </>
  );
}

function Answers({ asked: { id, person, label, after } }: { asked: Rectification }) {
  const [refuses, setRefuses] = useState(false);
  const making = useMakeRectification();
  const refusing = useRefuseRectification();
  return (
    <div className={styles.acts}>
      <ConfirmButton
        small
        label="Faire la correction"
        title="Faire cette correction&#8239;?"
        consequence={`L’annuaire dira pour ${fullName(person)}\u00A0: ${label}, ${after}. La personne est avertie.`}
        pending={making.isPending}
        failure={making.error === null ? undefined : failureWords(making.error).title}
        onConfirm={() => making.mutate(id, { onSuccess: () => announce('Correction faite.') })}
      />
      <Button small onPress={() => setRefuses(true)}>
        Refuser
      </Button>
      {refuses && (
        <MessageDialog
          title="Refuser cette correction&#8239;?"
          follows={`${fullName(person)} lira votre raison.`}
          label="Pourquoi"
          confirm="Refuser la correction"
          pointer="/reason"
          error={refusing.error}
          pending={refusing.isPending}
          onClose={() => setRefuses(false)}
          onConfirm={(reason) =>
            refusing.mutate({ id, reason }, { onSuccess: () => announce('Correction refusée.') })
          }
        />
      )}
    </div>
  );
}
