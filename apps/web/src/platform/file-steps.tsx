import type { ReactNode } from 'react';
import { FileButton } from '../ui/file-button.tsx';
import { ActTrouble } from './act-trouble.tsx';
import styles from './file-steps.module.css';

export interface FileStepsProps {
  /** What the file is for. */
  purpose: ReactNode;
  /** The address of the file to fill in, and how to. */
  template: string;
  filling: ReactNode;
  /** What the button says, and what happens then. */
  choose: string;
  promise: ReactNode;
  sending: { isPending: boolean; error: Error | null };
  onFile: (file: File) => void;
}

/** A file of lines to fill in, then to give: what it does is shown before anything is done. */
export function FileSteps({ purpose, template, filling, choose, promise, sending, onFile }: FileStepsProps) {
  return (
    <div className={styles.intro}>
      <p>{purpose}</p>
      <ol className={styles.steps}>
        <li>
          <a href={template} download className={styles.template}>
            Téléchargez le modèle de fichier
          </a>
          <span>{filling}</span>
        </li>
        <li>
          <FileButton
            accept={['.csv', 'text/csv']}
            pending={sending.isPending}
            variant="primary"
            onFiles={([file]) => file && onFile(file)}
          >
            {choose}
          </FileButton>
          <span>{promise}</span>
        </li>
      </ol>
      <ActTrouble error={sending.error} />
    </div>
  );
}
