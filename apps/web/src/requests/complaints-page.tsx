import { fullName } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '../platform/loaded.tsx';
import { MessageDialog } from '../platform/message-dialog.tsx';
import { useHasRole } from '../platform/session.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { moment } from '../ui/french-dates.ts';
import { PlainPage } from '../ui/plain-page.tsx';
import { type Complaint, complaintsQuery, useAnswerComplaint } from './queries.ts';
import styles from './requests.module.css';

/** What does not work for somebody, and what was answered. */
export function ComplaintsPage() {
  const mayOpen = useHasRole('officer', 'admin');
  const complaints = useQuery({ ...complaintsQuery, enabled: mayOpen });
  return (
    <PlainPage title="Défauts d’accessibilité signalés">
      <p className={styles.lede}>
        {mayOpen
          ? 'Répondez à la personne à son adresse, donnez-lui par une autre voie ce qu’elle cherchait, puis notez votre réponse ici.'
          : 'Cette page est celle de la communication du Lab’ et de l’administration.'}
      </p>
      {mayOpen && (
        <Loaded query={complaints} what="les signalements">
          {(items) =>
            items.length === 0 ? (
              <p>Aucun défaut n’a été signalé.</p>
            ) : (
              <ul className={styles.list}>
                {items.map((one) => (
                  <Line key={one.id} complaint={one} />
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
    </PlainPage>
  );
}

function Line({ complaint }: { complaint: Complaint }) {
  return complaint.forgottenAt === null ? (
    <Kept complaint={complaint} />
  ) : (
    <Forgotten complaint={complaint} />
  );
}

/** What is left once its time is over. */
function Forgotten({ complaint: { reference, at, answeredAt, forgottenAt } }: { complaint: Complaint }) {
  return (
    <li>
      <h2>{reference}</h2>
      <p className={styles.soft}>
        {moment(at)}
        {answeredAt && `, répondu ${moment(answeredAt)}`}
      </p>
      <p>Le reste est effacé depuis {forgottenAt && moment(forgottenAt)}, au terme de sa conservation.</p>
    </li>
  );
}

function Kept({ complaint }: { complaint: Complaint }) {
  const { id, reference, at, name, email, place, message, answer, answeredAt, answeredBy } = complaint;
  const [asks, setAsks] = useState(false);
  const answering = useAnswerComplaint();
  const note = (words: string, sent: () => void) =>
    answering.mutate(
      { id, answer: words },
      {
        onSuccess: () => {
          sent();
          setAsks(false);
          announce('Réponse notée.');
        },
      },
    );
  return (
    <li>
      <h2>{reference}</h2>
      <p className={styles.soft}>
        {moment(at)}, {name}, <a href={`mailto:${email}?subject=${reference}`}>{email}</a>
      </p>
      <p>{place}</p>
      <p className={styles.words}>{message}</p>
      {answeredAt === null ? (
        <Button small onPress={() => setAsks(true)}>
          Noter la réponse
        </Button>
      ) : (
        <>
          <p className={styles.soft}>
            Répondu {moment(answeredAt)}
            {answeredBy && `, par ${fullName(answeredBy)}`}
          </p>
          <p className={styles.words}>{answer}</p>
        </>
      )}
      {asks && (
        <MessageDialog
          title={`Réponse à ${reference}`}
          follows="Équipage n’envoie pas ce texte à la personne&nbsp;: c’est la trace de ce que vous lui avez répondu, ou de ce qui est corrigé."
          label="Ce qui a été répondu ou fait"
          confirm="Noter la réponse"
          pointer="/answer"
          error={answering.error}
          pending={answering.isPending}
          onClose={() => setAsks(false)}
          onConfirm={note}
        />
      )}
    </li>
  );
}
