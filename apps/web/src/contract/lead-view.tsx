import { domainLabels, frenchDay, frenchTime } from '@equipage/domain';
import { useState } from 'react';
import { useContractAct } from '../platform/contracts.ts';
import { MessageDialog } from '../platform/message-dialog.tsx';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import styles from './lead-view.module.css';

/** What the project lead follows: the mission and the dates; the rest of the contract is not theirs to read. */
export function LeadView({ contract }: { contract: ContractView }) {
  const { mission, commitment } = contract.content;
  const [asking, setAsking] = useState(false);
  const request = useContractAct('requestChange');
  return (
    <Sheet className={styles.sheet}>
      <h2>{mission.title}</h2>
      <p className={styles.domains}>{mission.domains.map((code) => domainLabels[code]).join(', ')}</p>
      <p className={styles.description}>{mission.description}</p>
      {mission.deadline && <p>Échéance : {frenchDay(mission.deadline)}.</p>}
      <h3>Dates planifiées</h3>
      {commitment.plannedDates.length === 0 ? (
        <p>À convenir.</p>
      ) : (
        <ul>
          {commitment.plannedDates.map(({ date, from, to }) => (
            <li key={`${date} ${from}`}>
              {frenchDay(date, { weekday: true })}, de {frenchTime(from)} à {frenchTime(to)}
            </li>
          ))}
        </ul>
      )}
      {contract.allowed.includes('request-change') && (
        <Button onPress={() => setAsking(true)}>Demander une modification</Button>
      )}
      {asking && (
        <MessageDialog
          title="Demander une modification"
          follows={`${contract.agent.firstName} recevra votre message. Les signatures déjà données ne compteront plus.`}
          label="Ce qu’il faudrait changer"
          confirm="Envoyer la demande"
          pointer="/message"
          error={request.error}
          pending={request.isPending}
          onClose={() => setAsking(false)}
          onConfirm={(message) =>
            request.mutate({ contract, body: { message } }, { onSuccess: () => setAsking(false) })
          }
        />
      )}
    </Sheet>
  );
}
