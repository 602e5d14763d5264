import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ActTrouble } from './act-trouble.tsx';

export interface ActDialogFrameProps {
  title: string;
  /** Unless said, from the moment it is drawn. */
  open?: boolean | undefined;
  /** What the button says. */
  confirm: string;
  danger?: boolean | undefined;
  /** Interrupts to ask for a confirmation. */
  alert?: boolean | undefined;
  pending: boolean;
  /** What was refused, when it is on no field. */
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
  /** What else may be done, between the button and « Annuler ». */
  otherwise?: ReactNode;
  children: ReactNode;
}

/** The dialog of an act: what follows, the button that does it, the one that does not, and what went wrong. */
export function ActDialogFrame(props: ActDialogFrameProps) {
  const { title, open = true, confirm, danger, alert, pending, error, onConfirm, onClose } = props;
  return (
    <Dialog
      alert={alert}
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button variant={danger ? 'danger' : 'primary'} pending={pending} onPress={onConfirm}>
            {confirm}
          </Button>
          {props.otherwise}
          <Button onPress={onClose}>Annuler</Button>
        </>
      }
    >
      {props.children}
      <ActTrouble error={error} onRefreshed={onClose} />
    </Dialog>
  );
}
