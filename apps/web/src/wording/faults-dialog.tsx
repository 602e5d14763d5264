import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { counted } from '../ui/french-count.ts';

/** Why a version is not published yet. */
export function FaultsDialog({
  open,
  faults,
  onClose,
}: {
  open: boolean;
  /** How many keep it from being published. */
  faults: number;
  onClose: () => void;
}) {
  return (
    <Dialog
      open={open}
      title="Cette version ne peut pas encore être publiée"
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          Revenir à la feuille
        </Button>
      }
    >
      <p>
        {counted(faults, 'point')} à corriger&nbsp;: l’onglet «&nbsp;À corriger&nbsp;» les nomme et mène à
        chacun.
      </p>
    </Dialog>
  );
}
