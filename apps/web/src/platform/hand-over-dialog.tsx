import { fullName, textLimits } from '@equipage/domain';
import { useId, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { focusField } from '../ui/error-summary.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ActDialogFrame } from './act-dialog-frame.tsx';
import { useContractAct } from './contracts.ts';
import { PersonField } from './person-field.tsx';
import { fieldErrors } from './problems.ts';
import type { ContractView } from './views.ts';

/** Another person answers for the agent: routing changes, and nothing that was signed. */
export function HandOverDialog({ contract, onClose }: { contract: ContractView; onClose: () => void }) {
  const handOver = useContractAct('handOver');
  const ids = { manager: useId(), reason: useId() };
  const [managerId, setManagerId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const told = fieldErrors(handOver.error);
  const faults = {
    manager: tried && managerId === null ? 'Choisissez une personne de l’annuaire.' : told['/managerId'],
    reason: tried && reason.trim() === '' ? 'Écrivez quelques mots.' : told['/reason'],
  };
  const confirm = () => {
    setTried(true);
    if (managerId === null) return focusField(ids.manager);
    if (reason.trim() === '') return focusField(ids.reason);
    const onSuccess = () => {
      announce('Contrat confié.');
      onClose();
    };
    return handOver.mutate({ contract, body: { managerId, reason } }, { onSuccess });
  };
  return (
    <ActDialogFrame
      title="Confier à un autre supérieur hiérarchique"
      onClose={onClose}
      confirm="Confier le contrat"
      pending={handOver.isPending}
      error={faults.manager === undefined && faults.reason === undefined ? handOver.error : null}
      onConfirm={confirm}
    >
      <p>{followsOf(contract)}</p>
      <PersonField
        id={ids.manager}
        label="À qui le confier"
        help="Cherchez la personne par son nom."
        chosenId={managerId}
        known={null}
        onChange={setManagerId}
        error={faults.manager}
      />
      <TextField
        id={ids.reason}
        label="Pourquoi"
        help="Mobilité, réorganisation… N’écrivez rien sur la santé, la famille ou un mandat."
        multiline
        value={reason}
        onChange={setReason}
        error={faults.reason}
        maxLength={textLimits.long}
      />
    </ActDialogFrame>
  );
}

function followsOf({ state, manager }: ContractView): string {
  const now = manager === null ? '' : `${fullName(manager)} est aujourd’hui en charge de ce contrat. `;
  return state === 'awaiting-manager'
    ? `${now}La personne choisie le recevra et donnera son accord à sa place. Aucune signature n’est perdue.`
    : `${now}Les signatures données restent valables. La personne choisie suivra l’engagement à partir d’aujourd’hui.`;
}
