import { type DelegationStatus, frenchDay, fullName, ofPerson, typography } from '@equipage/domain';
import type { Delegation } from '../platform/delegations.ts';
import { failureWords } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Below } from '../ui/below.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { dayOf } from '../ui/french-dates.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { RuledLine } from '../ui/ruled-list.tsx';
import styles from './delegations.module.css';
import { useEndDelegation } from './queries.ts';

const marks: Record<DelegationStatus, { icon: IconName; words: string }> = {
  upcoming: { icon: 'clock', words: 'À venir' },
  'in-force': { icon: 'check', words: 'En vigueur' },
  over: { icon: 'information', words: 'Arrivé à terme' },
  ended: { icon: 'information', words: 'Fin avant terme' },
  lapsed: { icon: 'alert', words: 'Sans effet' },
};

/** Who may sign, by which arrêté, from when to when, what became of it; and the way to end it. */
export function DelegationLine({ delegation, mayEnd }: { delegation: Delegation; mayEnd: boolean }) {
  const { number, date, from, to, substitute, recordedBy, recordedAt, status } = delegation;
  const { icon, words } = marks[status];
  const isLive = status === 'upcoming' || status === 'in-force';
  return (
    <RuledLine act={mayEnd && isLive && <EndButton delegation={delegation} />}>
      <h3>{fullName(substitute)}</h3>
      <Below>{substitute.jobTitle}</Below>
      <p>
        Arrêté n°&nbsp;{number} du {frenchDay(date)}, valable du {frenchDay(from)} au {frenchDay(to)} inclus
      </p>
      <p className={styles.status} data-status={status}>
        <Icon name={icon} /> <strong>{words}</strong>
        {fate(delegation)}
      </p>
      <Below>
        Enregistré par {fullName(recordedBy)} le {frenchDay(dayOf(recordedAt))}
      </Below>
    </RuledLine>
  );
}

/** Why it has no effect, or no more. */
function fate({ status, ended, holder, endsSoon, to }: Delegation): string {
  if (ended !== null)
    return typography(` : décidée par ${fullName(ended.by)} le ${frenchDay(dayOf(ended.at))}`);
  if (status === 'lapsed')
    return typography(` : cet arrêté est celui ${ofPerson(holder)}, que les réglages ne nomment plus`);
  return endsSoon ? `, jusqu’au ${frenchDay(to)}, sans suite enregistrée` : '';
}

function EndButton({ delegation: { id, number, substitute } }: { delegation: Delegation }) {
  const ending = useEndDelegation();
  return (
    <ConfirmButton
      small
      variant="quiet-danger"
      label="Mettre fin à la délégation"
      title="Mettre fin à cette délégation ?"
      consequence={`${fullName(substitute)} ne verra ni ne signera plus rien à ce titre, dès maintenant. Ce qui est déjà signé reste valable, et l’arrêté n°\u00A0${number} reste dans la liste.`}
      pending={ending.isPending}
      failure={ending.error === null ? undefined : failureWords(ending.error).title}
      onConfirm={() => ending.mutate(id, { onSuccess: () => announce('Délégation terminée.') })}
    />
  );
}
