import { readVerificationCode } from '@equipage/domain';
import { type FormEvent, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ScanButton } from './scan-button.tsx';
import styles from './verification.module.css';

export interface CodeFormProps {
  /** From the address, where a QR code led here. */
  initial: string;
  pending: boolean;
  onAsk: (code: string) => void;
}

const wrong = 'Un code a douze lettres ou chiffres, comme 7K4M-QX2P-9TRD.';

/** The code printed on the last page, typed or scanned. */
export function CodeForm({ initial, pending, onAsk }: CodeFormProps) {
  const [code, setCode] = useState(initial);
  const [asked, setAsked] = useState(false);
  const isReadable = readVerificationCode(code) !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isReadable) onAsk(code);
    else document.getElementById('code')?.focus();
  };
  return (
    <form className={styles.code} onSubmit={submit} noValidate>
      <TextField
        id="code"
        label="Le code de vérification"
        help="Il est imprimé à la fin du contrat, avec un code QR qui mène à cette page."
        value={code}
        onChange={(typed) => {
          setCode(typed);
          setAsked(false);
        }}
        error={asked && !isReadable ? wrong : undefined}
        className={styles.codeField}
      />
      <div className={styles.codeWays}>
        <Button type="submit" pending={pending}>
          Vérifier ce code
        </Button>
        <ScanButton
          onCode={(scanned) => {
            setCode(scanned);
            setAsked(false);
            onAsk(scanned);
          }}
        />
      </div>
    </form>
  );
}
