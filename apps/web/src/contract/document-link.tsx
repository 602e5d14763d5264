import { useMutation } from '@tanstack/react-query';
import { documentAddress } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { fileName, isFinal } from './document-file.ts';
import { readDocument } from './read-document.ts';
import { saveFile } from './save-file.ts';

/** The PDF as a file, marked *projet* until everybody has signed. */
export function DocumentLink({ contract }: { contract: ContractView }) {
  const download = useMutation({
    mutationFn: () => readDocument(documentAddress(contract.id)),
    onSuccess: (file) => saveFile(file, fileName(contract)),
  });
  return (
    <>
      <Button icon="download" pending={download.isPending} onPress={() => download.mutate()}>
        {isFinal(contract) ? 'Télécharger le PDF' : 'Télécharger le projet (PDF)'}
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
