import { frenchDay, textLimits } from '@equipage/domain';
import { useContractAct } from '../platform/contracts.ts';
import { MessageDialog } from '../platform/message-dialog.tsx';
import type { ContractView } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';

/** What somebody kept informed thinks of the contract, once, before the executive signs. */
export function ObserveDialog({ contract, onClose }: { contract: ContractView; onClose: () => void }) {
  const observe = useContractAct('observe');
  const until = contract.observableUntil;
  const onSuccess = () => {
    announce('Observation jointe au contrat.');
    onClose();
  };
  return (
    <MessageDialog
      title="Faire une observation"
      follows={`La direction générale des services la lira avant de signer ; l’agent et sa hiérarchie aussi. Elle n’arrête rien, et vous n’en faites qu’une sur ce texte${until === null ? '' : `, jusqu’au ${frenchDay(until)} inclus`}.`}
      label="Votre observation"
      maxLength={textLimits.observation}
      confirm="Joindre cette observation"
      pointer="/text"
      error={observe.error}
      pending={observe.isPending}
      onClose={onClose}
      keptAs={`observation-${contract.id}`}
      onConfirm={(text, sent) =>
        observe.mutate(
          { contract, body: { text } },
          {
            onSuccess: () => {
              sent();
              onSuccess();
            },
          },
        )
      }
    />
  );
}
