import { type ReactNode, useState } from 'react';
import { Button, type ButtonVariant } from './button.tsx';
import { Dialog } from './dialog.tsx';
import type { IconName } from './icon.tsx';
import { Notice } from './notice.tsx';

export interface ConfirmButtonProps {
  /** The act, on the button and again in the dialog. */
  label: string;
  /** The question. */
  title: string;
  /** What follows: who is told, what it voids, whether one can go back. */
  consequence: ReactNode;
  onConfirm: () => void;
  variant?: ButtonVariant | undefined;
  icon?: IconName | undefined;
  small?: boolean | undefined;
  wide?: boolean | undefined;
  pending?: boolean | undefined;
  /** Why it did not go through. */
  failure?: string | undefined;
}

/** An act that is told in full before it is done. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, title, consequence, onConfirm, pending, failure, ...look } = props;
  const [open, setOpen] = useState(false);
  const isDanger = look.variant === 'danger' || look.variant === 'quiet-danger';
  return (
    <>
      <Button {...look} onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        alert
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        actions={
          <>
            <Button variant={isDanger ? 'danger' : 'primary'} pending={pending} onPress={onConfirm}>
              {label}
            </Button>
            <Button variant="quiet" onPress={() => setOpen(false)}>
              Ne rien changer
            </Button>
          </>
        }
      >
        <p>{consequence}</p>
        {failure && <Notice kind="refusal" role="alert" title={failure} />}
      </Dialog>
    </>
  );
}
