import { evidenceAddress } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import styles from './side.module.css';

/** By what the contract is checked, and the file of what establishes its signatures. */
export function Proof({ contract: { id, number, verificationCode } }: { contract: ContractView }) {
  if (number === null) return null;
  return (
    <section aria-labelledby="proof">
      <h2 id="proof" className={styles.heading}>
        Preuve
      </h2>
      <dl className={styles.lines}>
        {verificationCode !== null && (
          <div>
            <dt>Code de vérification</dt>
            <dd>{verificationCode}</dd>
          </div>
        )}
        <div>
          <dt>Ce qui établit les signatures</dt>
          <dd>
            <a href={evidenceAddress(id)} download={`preuve-${number}.pdf`}>
              Dossier de preuve
            </a>
          </dd>
        </div>
      </dl>
    </section>
  );
}
