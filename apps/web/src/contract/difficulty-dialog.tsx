import { useContractAct } from '../platform/contracts.ts';
import { MessageDialog } from '../platform/message-dialog.tsx';
import type { ContractView } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';

/** What the manager says when the engagement weighs on the service; the contract itself does not change. */
export function DifficultyDialog({ contract, onClose }: { contract: ContractView; onClose: () => void }) {
  const signal = useContractAct('signalDifficulty');
  const onSuccess = () => {
    announce('Difficulté signalée.');
    onClose();
  };
  return (
    <MessageDialog
      title="Signaler une difficulté"
      follows="Le contrat continue tel quel. Votre message est ajouté à son historique, que lisent l’agent et la communication du Lab’."
      label="Quelle difficulté"
      confirm="Signaler cette difficulté"
      pointer="/reason"
      error={signal.error}
      pending={signal.isPending}
      onClose={onClose}
      onConfirm={(reason) => signal.mutate({ contract, body: { reason } }, { onSuccess })}
    />
  );
}
