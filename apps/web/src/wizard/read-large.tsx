import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface ReadLargeProps {
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** « Lire en grand »: the whole sheet laid over the page. A blank pressed in it leads to its question. */
export function ReadLarge({ open, onClose, children }: ReadLargeProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Votre contrat"
      size="reading"
      onFollow={onClose}
      actions={<Button onPress={onClose}>Revenir aux questions</Button>}
    >
      {children}
    </Dialog>
  );
}
