import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './verification.module.css';

const mebibyte = 1024 * 1024;

export interface FileChoiceProps {
  /** Largest file that is taken, in bytes. */
  most: number;
  pending: boolean;
  onChoose: (file: File) => void;
}

/** Where one lays a PDF down, or chooses it. */
export function FileChoice({ most, pending, onChoose }: FileChoiceProps) {
  const [tooLarge, setTooLarge] = useState(false);
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    setTooLarge(file.size > most);
    if (file.size <= most) onChoose(file);
  };
  return (
    <>
      <DropZone
        className={styles.drop ?? ''}
        aria-label="Déposer le PDF"
        getDropOperation={() => 'copy'}
        onDrop={async ({ items }) => {
          const [item] = items.filter(({ kind }) => kind === 'file');
          if (item?.kind === 'file') take(await item.getFile());
        }}
      >
        <Icon name="sheet" className={styles.dropIcon} />
        <p className={styles.dropWords}>Déposez ici le contrat en PDF, tel que vous l’avez reçu</p>
        <FileTrigger acceptedFileTypes={['application/pdf']} onSelect={(files) => take(files?.[0])}>
          <Button variant="primary" pending={pending}>
            Choisir un PDF
          </Button>
        </FileTrigger>
        <p className={styles.dropNote}>
          Il ne quitte pas votre appareil&nbsp;: seule son empreinte est comparée. Il n’est envoyé que si vous
          le demandez.
        </p>
      </DropZone>
      {tooLarge && (
        <Notice kind="refusal" role="alert" title="Ce fichier est trop volumineux">
          <p>Un contrat ne dépasse pas {most / mebibyte}&nbsp;Mio. Choisissez-en un autre.</p>
        </Notice>
      )}
    </>
  );
}
