import { endpoints } from '@equipage/contract-api';
import { FileSteps } from '../platform/file-steps.tsx';
import { announce } from '../ui/announcer.tsx';
import { useSendFile } from './queries.ts';

/** What it is for, the file to fill in, the file to give. */
export function FileStep({ onSent }: { onSent: (id: string) => void }) {
  const sending = useSendFile();
  const send = (file: File) =>
    sending.mutate(file, {
      onSuccess: ({ id }) => {
        announce('Fichier lu : voici ce qui serait repris.');
        onSent(id);
      },
    });
  return (
    <FileSteps
      purpose={
        <>
          Les contrats signés sur papier avant Équipage entrent ici avec leurs vraies dates. Personne ne signe
          de nouveau&nbsp;: le papier reste le contrat, et le dit partout où il paraît.
        </>
      }
      template={endpoints.getTakeoverTemplate.path}
      filling="Remplissez-le dans votre tableur, une ligne par contrat, puis enregistrez-le en CSV."
      choose="Choisir le fichier rempli"
      promise="Vous verrez d’abord ce qui serait créé. Rien ne l’est avant que vous le demandiez."
      sending={sending}
      onFile={send}
    />
  );
}
