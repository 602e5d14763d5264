import { endpoints } from '@equipage/contract-api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../platform/api.ts';
import { counted, plural } from '../ui/french-count.ts';
import styles from './home.module.css';

const effectQuery = queryOptions({
  queryKey: ['reminder-effect'],
  queryFn: () => api(endpoints.getReminderEffect, { query: {} }),
});

/** Whether reminders are of any use: how many were followed by a decision. */
export function ReminderEffect() {
  const { data } = useQuery(effectQuery);
  if (data === undefined || data.sent === 0) return null;
  const { sent, acted, days, silent } = data;
  return (
    <p className={styles.reminderEffect}>
      {counted(sent, 'rappel envoyé', 'rappels envoyés')}, {acted === 0 ? 'aucun' : acted}{' '}
      {plural(acted, 'suivi', 'suivis')} d’une décision dans les {days}&nbsp;jours.
      {silent > 0 &&
        ` ${counted(silent, 'contrat reste', 'contrats restent')} sans réponse après le dernier.`}
    </p>
  );
}
