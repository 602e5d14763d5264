import { evidenceAddress, evidenceDataAddress } from '../platform/contracts.ts';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { HashSeal } from '../ui/hash-seal.tsx';
import styles from './evidence.module.css';
import { FileSeal } from './file-seal.tsx';
import side from './side.module.css';

/** By what the contract is checked: its code, the seal drawn from its text's hash, and the file of what establishes its signatures. */
export function Evidence({ contract }: { contract: ContractView }) {
  const { id, number, signatures } = contract;
  if (number === null) return null;
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence" className={side.heading}>
        Preuve
      </h2>
      {signatures.length > 0 && <Seal contract={contract} />}
      <FileSeal contract={contract} />
      <p className={styles.words}>
        Ce qui établit les signatures&nbsp;:{' '}
        <a href={evidenceAddress(id)} download={`preuve-${number}.pdf`}>
          Dossier de preuve
        </a>
        {', '}
        <a href={evidenceDataAddress(id)} download={`preuve-${number}.json`}>
          données et extrait du journal
        </a>
      </p>
    </section>
  );
}

/** What the seal is, and what it is not. */
function Seal({ contract }: { contract: ContractView }) {
  const { contentHash, verificationCode } = contract;
  const legend = useSealLegend(contract);
  if (contentHash === null) return null;
  return (
    <>
      <div className={styles.seal}>
        <HashSeal hash={contentHash} legend={legend} className={styles.drawing} />
        {verificationCode === null ? (
          <Hash hash={contentHash} />
        ) : (
          <p>
            Code de vérification <span className={styles.code}>{verificationCode}</span>
          </p>
        )}
      </div>
      {verificationCode !== null && <Hash hash={contentHash} />}
      <p className={styles.words}>
        Ce sceau est tracé à partir de l’empreinte du texte&nbsp;: une virgule changée donnerait un autre
        dessin. Il aide l’œil et ne prouve rien seul&#8239;;{' '}
        {verificationCode === null ? 'c’est l’empreinte' : 'ce sont le code et le fichier'} qui font foi.
      </p>
    </>
  );
}

function Hash({ hash }: { hash: string }) {
  return (
    <p className={styles.fingerprint}>
      Empreinte du texte <code className={styles.hash}>{inGroups(hash)}</code>
    </p>
  );
}

/** « Région Occitanie · Le Lab’ · contrat d’engagement · ENG-2026-0042 · » */
export function useSealLegend({ number }: Pick<ContractView, 'number'>): string {
  const { organisation } = useSession();
  return `${organisation.region} · ${organisation.lab} · contrat d’engagement · ${number ?? ''} ·`;
}

/** Eight digits a group, so that two hashes can be compared by eye. */
function inGroups(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? hash;
}
