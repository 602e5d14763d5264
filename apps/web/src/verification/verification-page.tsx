import { endpoints } from '@equipage/contract-api';
import { readVerificationCode } from '@equipage/domain';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { failureWords } from '../platform/problems.ts';
import { Failure } from '../ui/failure.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Pad, Sheet } from '../ui/sheet.tsx';
import { CodeForm } from './code-form.tsx';
import { FileChoice } from './file-choice.tsx';
import { Result } from './result.tsx';
import { useVerification } from './use-verification.ts';
import styles from './verification.module.css';

/** Anyone, without an account: is what I hold the contract that was signed? */
export function VerificationPage() {
  const fromAddress = useCodeInAddress();
  const verification = useVerification();
  const { mutate, isPending, variables, asked, error } = verification;
  const asksCode = isPending && variables !== undefined && 'code' in variables;
  const sends = isPending && variables !== undefined && 'send' in variables && variables.send;
  const once = useRef('');
  useEffect(() => {
    if (fromAddress === '' || once.current === fromAddress) return;
    once.current = fromAddress;
    if (readVerificationCode(fromAddress) !== null) mutate({ code: fromAddress });
  }, [fromAddress, mutate]);
  return (
    <div className={styles.page}>
      <div className={styles.lead}>
        <PageTitle>Vérifier un contrat</PageTitle>
        <p>
          Un contrat d’engagement signé porte un cachet électronique et un code. Ils permettent à quiconque de
          vérifier, sans compte, que le document est bien celui qui a été signé.
        </p>
        <CodeForm
          key={fromAddress}
          initial={fromAddress}
          pending={asksCode}
          onAsk={(code) => mutate({ code })}
        />
      </div>
      <Pad className={styles.pad}>
        <Sheet className={styles.sheet}>
          <FileChoice
            most={endpoints.verify.upload.most}
            pending={isPending && !asksCode && !sends}
            onChoose={(file) => mutate({ file, send: false })}
          />
          {error !== null && !isPending && <Trouble error={error} />}
          {asked !== null && (
            <Result asked={asked} sending={sends} onSend={(file) => mutate({ file, send: true })} />
          )}
        </Sheet>
      </Pad>
    </div>
  );
}

function Trouble({ error }: { error: Error }) {
  const { title, detail } = failureWords(error);
  return <Failure title={title} detail={detail} />;
}

/** The code that a QR code puts after the address's `#`, which no server sees. */
function useCodeInAddress(): string {
  const { hash } = useLocation();
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
