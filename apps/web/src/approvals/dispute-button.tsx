import { fullName } from '@equipage/domain';
import { useState } from 'react';
import { ActDialogFrame } from '../platform/act-dialog-frame.tsx';
import { useContractAct } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import styles from './decision-slip.module.css';

interface DisputeButtonProps {
  contract: ContractView;
  onAnswered: (words: string) => void;
}

/** For a contract that came to the wrong person. It is no refusal: the agent chooses another manager. */
export function DisputeButton({ contract, onAnswered }: DisputeButtonProps) {
  const [open, setOpen] = useState(false);
  const dispute = useContractAct('disputeManager');
  const name = fullName(contract.agent);
  const close = () => setOpen(false);
  const confirm = () =>
    dispute.mutate(
      { contract, body: {} },
      { onSuccess: () => onAnswered(`C’est noté : ${name} et l’équipe du Lab’ le voient.`) },
    );
  return (
    <>
      <Button variant="quiet" className={styles.unboxed} onPress={() => setOpen(true)}>
        Ce n’est pas mon agent
      </Button>
      <ActDialogFrame
        alert
        open={open}
        onClose={close}
        title="Ce n’est pas votre agent ?"
        confirm="Le signaler"
        pending={dispute.isPending}
        error={dispute.error}
        onConfirm={confirm}
      >
        <p>
          {name} et l’équipe du Lab’ le verront, et le contrat pourra être confié à la bonne personne. Ce
          n’est pas un refus.
        </p>
      </ActDialogFrame>
    </>
  );
}
