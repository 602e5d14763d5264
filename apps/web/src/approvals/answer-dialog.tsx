import { fullName } from '@equipage/domain';
import { useContractAct } from '../platform/contracts.ts';
import { MessageDialog } from '../platform/message-dialog.tsx';
import type { ContractView } from '../platform/views.ts';

export type ReasonedAct = 'request-change' | 'decline';

interface AnswerDialogProps {
  act: ReasonedAct;
  contract: ContractView;
  onClose: () => void;
  onAnswered: (words: string) => void;
}

/** The answer that says why. */
export function AnswerDialog(props: AnswerDialogProps) {
  return props.act === 'decline' ? <Decline {...props} /> : <RequestChange {...props} />;
}

function RequestChange({ contract, onClose, onAnswered }: AnswerDialogProps) {
  const request = useContractAct('requestChange');
  const name = fullName(contract.agent);
  return (
    <MessageDialog
      title="Demander une modification"
      follows={`${name} recevra votre message, corrigera son contrat et le signera de nouveau. Les signatures déjà données ne compteront plus.`}
      label="Ce qu’il faudrait changer"
      confirm="Envoyer la demande"
      pointer="/message"
      error={request.error}
      pending={request.isPending}
      onClose={onClose}
      onConfirm={(message) =>
        request.mutate(
          { contract, body: { message } },
          { onSuccess: () => onAnswered(`Modification demandée à ${name}.`) },
        )
      }
    />
  );
}

function Decline({ contract, onClose, onAnswered }: AnswerDialogProps) {
  const decline = useContractAct('decline');
  const name = fullName(contract.agent);
  return (
    <MessageDialog
      danger
      title={`Refuser le contrat de ${name}`}
      follows={`Votre nom et votre motif seront lus par ${name} et par toutes les personnes concernées. Le contrat s’arrête là ; un autre pourra être proposé.`}
      label="Votre motif"
      confirm="Refuser le contrat"
      pointer="/reason"
      error={decline.error}
      pending={decline.isPending}
      onClose={onClose}
      onConfirm={(reason) =>
        decline.mutate(
          { contract, body: { reason } },
          { onSuccess: () => onAnswered(`Contrat de ${name} refusé.`) },
        )
      }
    />
  );
}
