import { type ClosureReason, closureReasonLabels, closureReasons, textLimits } from '@equipage/domain';
import { useId, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { focusField } from '../ui/error-summary.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ActDialogFrame } from './act-dialog-frame.tsx';
import { useContractAct } from './contracts.ts';
import { fieldErrors } from './problems.ts';
import type { ContractView } from './views.ts';

const choices = closureReasons.map((value) => ({ value, label: closureReasonLabels[value] }));

/** The end of a contract by the officer, for a reason of the list. */
export function ClosureDialog({ contract, onClose }: { contract: ContractView; onClose: () => void }) {
  const close = useContractAct('close');
  const ids = { reason: useId(), note: useId() };
  const [reason, setReason] = useState<ClosureReason | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason === null ? 'Choisissez un motif.' : undefined;
  const faultOfNote = fieldErrors(close.error)['/note'];
  const confirm = () => {
    setTried(true);
    if (reason === null) return focusField(ids.reason);
    const onSuccess = () => {
      announce('Contrat clos.');
      onClose();
    };
    return close.mutate({ contract, body: { reason, note } }, { onSuccess });
  };
  return (
    <ActDialogFrame
      title="Clore le contrat"
      confirm="Clore le contrat"
      danger
      pending={close.isPending}
      error={missing === undefined && faultOfNote === undefined ? close.error : null}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>
        {contract.state === 'signed'
          ? 'L’engagement s’arrête aujourd’hui et le contrat ne rouvre pas. Chacun pourra toujours le lire, avec ce motif.'
          : 'Personne n’aura plus rien à signer et le contrat ne rouvre pas. L’agent pourra en commencer un autre.'}
      </p>
      <ChoiceGroup
        id={ids.reason}
        label="Motif"
        choices={choices}
        value={reason}
        onChange={setReason}
        error={missing}
      />
      <TextField
        id={ids.note}
        label="Précision"
        help="N’écrivez rien sur la santé, la famille ou un mandat."
        optional
        multiline
        value={note}
        onChange={setNote}
        error={faultOfNote}
        maxLength={textLimits.long}
      />
    </ActDialogFrame>
  );
}
