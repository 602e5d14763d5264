import { useMutation } from '@tanstack/react-query';
import { documentAddress } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

const settled = ['signed', 'terminated', 'closed'];
const pauseBetweenTries = 1500;
const mostTries = 20;

/** The file; the final one is made just after the last signature, so it may have to be waited for. */
async function readDocument(address: string): Promise<Blob> {
  for (let tries = 0; tries < mostTries; tries++) {
    const response = await fetch(address);
    if (response.ok) return response.blob();
    if (response.status !== 503) throw new Error(`the document answers ${response.status}`);
    await new Promise((resolve) => setTimeout(resolve, pauseBetweenTries));
  }
  throw new Error('the document is still being made');
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download reads the address a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The PDF as a file, marked *projet* until everybody has signed. */
export function DocumentLink({ contract }: { contract: ContractView }) {
  const isFinal = settled.includes(contract.state) && contract.signatures.length > 0;
  const name = `contrat-${contract.number ?? 'brouillon'}${isFinal ? '' : '-projet'}.pdf`;
  const download = useMutation({
    mutationFn: () => readDocument(documentAddress(contract.id)),
    onSuccess: (file) => save(file, name),
  });
  return (
    <>
      <Button icon="download" pending={download.isPending} onPress={() => download.mutate()}>
        {isFinal ? 'Télécharger le PDF' : 'Télécharger le projet (PDF)'}
      </Button>
      {download.isError && (
        <Notice
          kind="refusal"
          role="alert"
          title="Le PDF n’a pas pu être téléchargé. Réessayez dans un instant."
        />
      )}
    </>
  );
}
