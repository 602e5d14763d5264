import { useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { DateField } from '../ui/date-field.tsx';
import { dayOf } from '../ui/french-dates.ts';
import { ActDialogFrame } from './act-dialog-frame.tsx';
import { useContractAct } from './contracts.ts';
import { fieldErrors } from './problems.ts';
import { useSession } from './session.ts';
import type { ContractView } from './views.ts';

/** The simple declaration by which an engagement ends early: a day, and no reason asked. */
export function TerminationDialog({ contract, onClose }: { contract: ContractView; onClose: () => void }) {
  const { person } = useSession();
  const [effectiveOn, setEffectiveOn] = useState<string | null>(dayOf(new Date()));
  const [tried, setTried] = useState(false);
  const terminate = useContractAct('terminate');
  const mine = contract.agent.id === person.id;
  const fault =
    fieldErrors(terminate.error)['/effectiveOn'] ??
    (tried && effectiveOn === null ? 'Écrivez un jour, un mois et une année.' : undefined);
  const declare = () => {
    setTried(true);
    if (effectiveOn === null) return;
    terminate.mutate(
      { contract, body: { effectiveOn } },
      {
        onSuccess: () => {
          announce('Fin de l’engagement enregistrée.');
          onClose();
        },
      },
    );
  };
  return (
    <ActDialogFrame
      alert
      title={mine ? 'Mettre fin à votre engagement' : 'Enregistrer une déclaration de fin'}
      confirm={mine ? 'Déclarer la fin' : 'Enregistrer la déclaration'}
      danger
      pending={terminate.isPending}
      error={fault === undefined ? terminate.error : null}
      onConfirm={declare}
      onClose={onClose}
    >
      <p>
        {mine
          ? 'Une simple déclaration suffit, sans motif et sans l’accord de personne. Vous pourrez revenir sur cette fin jusqu’au jour dit.'
          : 'La personne vous a déclaré qu’elle met fin à son engagement. Aucun motif n’est demandé.'}
      </p>
      <DateField
        label="Dernier jour de l’engagement"
        value={effectiveOn}
        onChange={setEffectiveOn}
        error={fault}
      />
    </ActDialogFrame>
  );
}
