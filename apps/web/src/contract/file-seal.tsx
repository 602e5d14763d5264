import type { ContractFile } from '@equipage/domain';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { fileWords } from '../platform/file-words.ts';
import type { ContractView } from '../platform/views.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './evidence.module.css';

const looks: Readonly<Record<ContractFile['state'], { icon: IconName; word: string }>> = {
  pending: { icon: 'clock', word: 'Document en préparation' },
  sealed: { icon: 'check', word: 'Document scellé' },
  'stamp-pending': { icon: 'clock', word: 'Document scellé, horodatage attendu' },
  'given-up': { icon: 'alert', word: 'À relancer par le laboratoire' },
  parapheur: { icon: 'check', word: 'Document signé au parapheur' },
  unsealed: { icon: 'information', word: 'Document sans cachet' },
};

/** Where the final file stands, what its electronic seal is worth, and where anyone may verify it. */
export function FileSeal({ contract }: { contract: ContractView }) {
  const { document: file, verificationCode } = contract;
  if (file === null) return null;
  const { icon, word } = looks[file.state];
  return (
    <>
      <p className={styles.state}>
        <Icon name={icon} /> {word}
      </p>
      {fileWords(file).map((sentence) => (
        <p key={sentence} className={styles.words}>
          {sentence}
        </p>
      ))}
      {verificationCode !== null && (
        <p className={styles.words}>
          Chacun peut <Link to={`${addresses.verification}#${verificationCode}`}>vérifier ce contrat</Link>,
          sans compte.
        </p>
      )}
    </>
  );
}
