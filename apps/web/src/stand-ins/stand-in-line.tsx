import { frenchDay, fullName, standInLabels } from '@equipage/domain';
import { failureWords } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Below } from '../ui/below.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { RuledLine } from '../ui/ruled-list.tsx';
import { type StandIn, useEndStandIn } from './queries.ts';

/** Who replaces whom, on what ground, from when to when; and the way to end it. */
export function StandInLine({
  standIn: { id, holder, standIn, kind, startsOn, endsOn, mayEnd },
}: {
  standIn: StandIn;
}) {
  const ending = useEndStandIn();
  return (
    <RuledLine
      act={
        mayEnd && (
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
        )
      }
    >
      <p>
        <strong>{fullName(standIn)}</strong> remplace {fullName(holder)}, {standInLabels[kind]}
        <Below>
          du {frenchDay(startsOn)} au {frenchDay(endsOn)}
        </Below>
      </p>
    </RuledLine>
  );
}
