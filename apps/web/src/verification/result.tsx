import type { Verification } from '@equipage/contract-api';
import { useEffect, useRef } from 'react';
import { addresses } from '../platform/addresses.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Facts } from './facts.tsx';
import type { Asked } from './use-verification.ts';
import styles from './verification.module.css';
import { wordsOf } from './words.ts';

export interface ResultProps {
  asked: Asked;
  sending: boolean;
  /** Sends the file, as one has agreed to. */
  onSend: (file: File) => void;
}

/** What a code or a file turned out to be. Its heading takes the focus: it is what one came for. */
export function Result({ asked, sending, onSend }: ResultProps) {
  const { source, answer, file } = asked;
  const { kind, title, detail } = wordsOf(source, answer);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is read from its heading
  useEffect(() => heading.current?.focus(), [asked]);
  return (
    <section className={styles.result} aria-labelledby="result">
      <Notice kind={kind}>
        <h2 id="result" ref={heading} tabIndex={-1} className={styles.outcome}>
          {title}
        </h2>
        {file && <p className={styles.file}>{file.name}</p>}
        <p>{detail}</p>
        {answer?.encrypted && (
          <p>Il est protégé par un mot de passe&nbsp;: ce qu’il contient n’a pas pu être examiné.</p>
        )}
      </Notice>
      {answer === null && file !== null && (
        <div>
          {/* Not shown as pending: it goes with its answer, while its being pending would still be told. */}
          <Button variant="primary" onPress={() => !sending && onSend(file)}>
            Envoyer le fichier pour l’examiner
          </Button>
          {sending && (
            <p className={styles.sending} role="status">
              Le fichier est envoyé et examiné…
            </p>
          )}
        </div>
      )}
      {answer?.contract && (
        <>
          {answer.outcome === 'altered' && <p>Le contrat d’origine, tel que ce service le garde&nbsp;:</p>}
          <Facts contract={answer.contract} />
        </>
      )}
      {answer?.contractId && <ContractLink id={answer.contractId} />}
    </section>
  );
}

function ContractLink({ id }: { id: NonNullable<Verification['contractId']> }) {
  return (
    <p>
      <ButtonLink to={addresses.contract(id)} icon="sheet">
        Ouvrir ce contrat
      </ButtonLink>
    </p>
  );
}
