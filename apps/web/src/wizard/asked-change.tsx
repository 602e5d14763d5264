import type { ContractView } from '../platform/views.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './asked-change.module.css';

/** What someone asked to change, word for word, above every step until the contract is signed again. */
export function AskedChange({ contract: { changeRequest } }: { contract: ContractView }) {
  if (changeRequest === null) return null;
  const { firstName, lastName } = changeRequest.person;
  return (
    <Notice kind="wait" className={styles.asked} title={`${firstName} ${lastName} demande une modification.`}>
      <blockquote className={styles.message}>{changeRequest.message}</blockquote>
      <p>Les signatures précédentes ne comptent plus : vous signerez de nouveau, puis votre hiérarchie.</p>
    </Notice>
  );
}
