import { endpoints } from '@equipage/contract-api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { counted, plural } from '../ui/french-count.ts';
import styles from './home.module.css';

const effectQuery = queryOptions({
  queryKey: ['reminder-effect'],
  queryFn: () => api(endpoints.getReminderEffect, {}),
});

/** Whether reminders are of any use: how many were followed by a decision, and the way to the figures. */
export function ReminderEffect() {
  const { data } = useQuery(effectQuery);
  if (data === undefined || data.all.sent === 0) return null;
  const { all, windows, silent } = data;
  const acted = all.acted.at(-1) ?? 0;
  return (
    <p className={styles.reminderEffect}>
      <Link to={addresses.mailFollowUp}>{counted(all.sent, 'rappel envoyé', 'rappels envoyés')}</Link>,{' '}
      {acted === 0 ? 'aucun' : acted} {plural(acted, 'suivi', 'suivis')} d’une décision dans les{' '}
      {windows.at(-1)}&nbsp;jours ouvrés.
      {silent > 0 &&
        ` ${counted(silent, 'contrat reste', 'contrats restent')} sans réponse après le dernier.`}
    </p>
  );
}
