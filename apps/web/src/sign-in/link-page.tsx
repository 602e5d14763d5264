import { useState } from 'react';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { addresses, returnAddress } from '../platform/addresses.ts';
import { failureWords } from '../platform/problems.ts';
import { useSignIn } from '../platform/sign-in-by-mail.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './sign-in.module.css';

/** Where the link of a mail leads. Opening it does nothing: what opens every link of a mail presses no button. */
export function LinkPage() {
  const { hash } = useLocation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [token] = useState(hash.slice(1));
  const signIn = useSignIn();
  const isComplete = /^[\w-]{20,100}$/.test(token);
  const returnTo = returnAddress(search);
  const enter = () =>
    signIn.mutate({ token }, { onSuccess: () => void navigate(returnTo, { replace: true }) });
  return (
    <div className={styles.alone}>
      <PageTitle>Se connecter à Équipage</PageTitle>
      {isComplete && !signIn.isError && (
        <>
          <p>
            Ce lien vient du message que vous avez demandé. Il sert une fois, dans le navigateur où vous
            l’avez demandé.
          </p>
          <Button variant="primary" autoFocus pending={signIn.isPending} onPress={enter}>
            Me connecter
          </Button>
        </>
      )}
      {!isComplete && (
        <Notice kind="refusal" title="Ce lien est incomplet">
          <p>Copiez-le en entier depuis le message, ou tapez le code là où vous l’avez demandé.</p>
        </Notice>
      )}
      {signIn.isError && <Refused error={signIn.error} again={enter} />}
      {(signIn.isError || !isComplete) && (
        <p>
          <Link to={addresses.signIn}>Demander un autre message</Link>
        </p>
      )}
    </div>
  );
}

function Refused({ error, again }: { error: Error; again: () => void }) {
  const { title, detail, retryable } = failureWords(error);
  return (
    <>
      <Notice kind="refusal" role="alert" title={title}>
        <p>{detail}</p>
      </Notice>
      {retryable && (
        <Button variant="primary" onPress={again}>
          Réessayer
        </Button>
      )}
    </>
  );
}
