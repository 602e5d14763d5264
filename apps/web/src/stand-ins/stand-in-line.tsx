import { frenchDay, fullName, standInLabels } from '@equipage/domain';
import { failureWords } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { type StandIn, useEndStandIn } from './queries.ts';
import styles from './stand-ins.module.css';

/** Who replaces whom, on what ground, from when to when; and the way to end it. */
export function StandInLine({
  standIn: { id, holder, standIn, kind, startsOn, endsOn, mayEnd },
}: {
  standIn: StandIn;
}) {
  const ending = useEndStandIn();
  return (
    <li className={styles.line}>
      <p>
        <strong>{fullName(standIn)}</strong> remplace {fullName(holder)}, {standInLabels[kind]}
        <span className={styles.days}>
          du {frenchDay(startsOn)} au {frenchDay(endsOn)}
        </span>
      </p>
      {mayEnd && (
        <ConfirmButton
          small
          variant="quiet-danger"
          label="Mettre fin au remplacement"
          title="Mettre fin à ce remplacement ?"
          consequence={`${fullName(standIn)} ne verra ni ne décidera plus rien à ce titre, dès maintenant. Ce qui est déjà signé reste valable.`}
          pending={ending.isPending}
          failure={ending.error === null ? undefined : failureWords(ending.error).title}
          onConfirm={() => ending.mutate(id, { onSuccess: () => announce('Remplacement terminé.') })}
        />
      )}
    </li>
  );
}
