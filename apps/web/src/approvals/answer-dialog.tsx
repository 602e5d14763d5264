import { fullName, ofPerson } from '@equipage/domain';
import { useContractAct } from '../platform/contracts.ts';
import { MessageDialog } from '../platform/message-dialog.tsx';
import type { Approval } from '../platform/views.ts';
import { afterMistake, afterRefusal, afterRequest } from './consequences.ts';
import type { AnswerProps } from './sign-button.tsx';

export type ReasonedAct = 'request-change' | 'decline';

interface AnswerDialogProps {
  act: ReasonedAct;
  approval: Approval;
  onClose: () => void;
  onAnswered: AnswerProps['onAnswered'];
}

/** The answer that says why. */
export function AnswerDialog(props: AnswerDialogProps) {
  return props.act === 'decline' ? <Decline {...props} /> : <RequestChange {...props} />;
}

function RequestChange({ approval, onClose, onAnswered }: AnswerDialogProps) {
  const request = useContractAct('requestChange');
  const { contract } = approval;
  const name = fullName(contract.agent);
  return (
    <MessageDialog
      title="Demander une modification"
      follows={afterRequest(approval)}
      label="Ce qu’il faudrait changer"
      confirm="Envoyer la demande"
      pointer="/message"
      keptAs={`change ${contract.id}`}
      error={request.error}
      pending={request.isPending}
      onClose={onClose}
      onConfirm={(message, sent) =>
        request.mutate(
          { contract, body: { message } },
          {
            onSuccess: () => {
              sent();
              onAnswered(`Modification demandée à ${name}.`);
            },
          },
        )
      }
    />
  );
}

function Decline({ approval, onClose, onAnswered }: AnswerDialogProps) {
  const decline = useContractAct('decline');
  const { contract } = approval;
  return (
    <MessageDialog
      danger
      title={`Refuser le contrat ${ofPerson(contract.agent)}`}
      follows={`${afterRefusal(approval)} Un autre contrat pourra être proposé.`}
      label="Votre motif"
      confirm="Refuser le contrat"
      pointer="/reason"
      keptAs={`refusal ${contract.id}`}
      error={decline.error}
      pending={decline.isPending}
      onClose={onClose}
      onConfirm={(reason, sent) =>
        decline.mutate(
          { contract, body: { reason } },
          {
            onSuccess: () => {
              sent();
              onAnswered(`Contrat ${ofPerson(contract.agent)} refusé.`, afterMistake(approval, 'declined'));
            },
          },
        )
      }
    />
  );
}
