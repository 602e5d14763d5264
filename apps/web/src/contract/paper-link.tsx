import { scanAddress } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';

/** The paper that a contract was taken over from: its only document. */
export function PaperLink({ contract: { id, signatures } }: { contract: ContractView }) {
  const scan = signatures[0]?.paper?.scan ?? null;
  if (scan === null) return null;
  const save = () => {
    const link = document.createElement('a');
    link.href = scanAddress(id, scan);
    link.download = '';
    link.click();
  };
  return (
    <Button icon="download" onPress={save}>
      Télécharger le papier numérisé
    </Button>
  );
}
