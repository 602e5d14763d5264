import { failureWords } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { type Preview, useSendScans } from './queries.ts';
import styles from './takeover.module.css';

/** The scans that the file names: chosen all at once, sent one by one, found by their names. */
export function ScansPart({ preview: { id, missingScans } }: { preview: Preview }) {
  const sending = useSendScans(id);
  const { sent, total } = sending.progress;
  const send = (files: File[]) => sending.mutate(files, { onSuccess: () => announce('Documents envoyés.') });
  return (
    <div className={styles.scans}>
      <p>
        {missingScans.length === 0
          ? 'Tous les documents nommés dans le fichier sont joints.'
          : `À joindre, sous le nom que donne le fichier : ${shortList(missingScans)}.`}
      </p>
      <FileButton
        accept={['.pdf', '.jpg', '.jpeg', '.png']}
        multiple
        pending={sending.isPending}
        onFiles={send}
      >
        {sending.isPending ? `Envoi du document ${sent + 1} sur ${total}` : 'Joindre des documents numérisés'}
      </FileButton>
      <p className={styles.help}>PDF, JPEG ou PNG, 20 Mo au plus chacun.</p>
      {sending.data !== undefined && sending.data.length > 0 && (
        <Notice kind="refusal" role="alert" title="Des documents n’ont pas été joints.">
          <ul className={styles.faults}>
            {sending.data.map(({ name, error }) => (
              <li key={name}>
                <strong>{name}</strong>&nbsp;: {failureWords(error).detail}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

/** Names of the list, a few of them. */
function shortList(names: readonly string[]): string {
  const few = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${few} et ${names.length - 5} autres` : few;
}
