import { type FormEvent, useEffect, useId, useState } from 'react';
import { failureWords, fieldErrors } from '../platform/problems.ts';
import { useSignIn } from '../platform/sign-in-by-mail.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './sign-in.module.css';

export interface CodeFormProps {
  /** Where the mail went. */
  email: string;
  /** What the button does. */
  confirm: string;
  onSignedIn: () => void;
}

const wanted = 'Donnez les huit chiffres du message.';

/** The code of a mail, typed where it was asked for. */
export function CodeForm({ email, confirm, onSignedIn }: CodeFormProps) {
  const id = useId();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const signIn = useSignIn();
  const fault = useFault(signIn.error, asked && !isCode(code));
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const refocus = () => document.getElementById(id)?.focus();
    if (isCode(code)) signIn.mutate({ code }, { onSuccess: onSignedIn, onError: refocus });
    else refocus();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        id={id}
        label="Le code du message"
        help={`Huit chiffres, envoyés à ${email}.`}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(typed) => {
          setCode(typed);
          setAsked(false);
          signIn.reset();
        }}
        error={fault.field}
        className={styles.code}
      />
      {fault.other}
      <Button type="submit" variant="primary" pending={signIn.isPending}>
        {confirm}
      </Button>
    </form>
  );
}

const isCode = (typed: string): boolean => /^\d{8}$/.test(typed.replaceAll(/[\s-]/g, ''));

/** What is wrong: with the code, on its field; with anything else, beside the button. */
function useFault(error: Error | null, incomplete: boolean) {
  if (incomplete) return { field: wanted, other: null };
  const field = fieldErrors(error)['/code'];
  if (error === null || field !== undefined) return { field, other: null };
  const { title, detail } = failureWords(error);
  const other = (
    <Notice kind="refusal" role="alert" title={title}>
      <p>{detail}</p>
    </Notice>
  );
  return { field: undefined, other };
}
