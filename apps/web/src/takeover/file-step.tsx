import { endpoints } from '@equipage/contract-api';
import { ActTrouble } from '../platform/act-trouble.tsx';
import { announce } from '../ui/announcer.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { useSendFile } from './queries.ts';
import styles from './takeover.module.css';

/** What it is for, the file to fill in, the file to give. */
export function FileStep({ onSent }: { onSent: (id: string) => void }) {
  const sending = useSendFile();
  const send = ([file]: File[]) => {
    if (file === undefined) return;
    sending.mutate(file, {
      onSuccess: ({ id }) => {
        announce('Fichier lu : voici ce qui serait repris.');
        onSent(id);
      },
    });
  };
  return (
    <div className={styles.intro}>
      <p>
        Les contrats signés sur papier avant Équipage entrent ici avec leurs vraies dates. Personne ne signe
        de nouveau&nbsp;: le papier reste le contrat, et le dit partout où il paraît.
      </p>
      <ol className={styles.steps}>
        <li>
          <a href={endpoints.getTakeoverTemplate.path} download className={styles.template}>
            Téléchargez le modèle de fichier
          </a>
          <span>Remplissez-le dans votre tableur, une ligne par contrat, puis enregistrez-le en CSV.</span>
        </li>
        <li>
          <FileButton
            accept={['.csv', 'text/csv']}
            pending={sending.isPending}
            variant="primary"
            onFiles={send}
          >
            Choisir le fichier rempli
          </FileButton>
          <span>Vous verrez d’abord ce qui serait créé. Rien ne l’est avant que vous le demandiez.</span>
        </li>
      </ol>
      <ActTrouble error={sending.error} />
    </div>
  );
}
