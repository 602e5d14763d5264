import { fullName } from '@equipage/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { addresses, signInFor } from '../platform/addresses.ts';
import { failureWords } from '../platform/problems.ts';
import { sessionQuery, useSession, useSignInDemo } from '../platform/session.ts';
import { onTold, signInAgain } from '../platform/sign-in-again.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';

/** Over the page, when the session has ended: sign in again and go on where one was. */
export function SessionEndedDialog() {
  const { demo } = useSession();
  return demo ? <DemoSignIn /> : <SignInElsewhere />;
}

function DemoSignIn() {
  const { person } = useSession();
  const signIn = useSignInDemo();
  const name = fullName(person);
  return (
    <Dialog
      alert
      open
      title="Votre session a expiré"
      actions={
        <Button
          autoFocus
          variant="primary"
          pending={signIn.isPending}
          onPress={() => signIn.mutate(person.email, { onSuccess: signInAgain.open })}
        >
          Continuer en tant que {name}
        </Button>
      }
    >
      <p>
        Ce que vous avez écrit est toujours là. Identifiez-vous de nouveau pour continuer où vous en étiez.
      </p>
      {signIn.isError && <Notice kind="refusal" role="alert" title={failureWords(signIn.error).title} />}
    </Dialog>
  );
}

/** The sign-in pages of the organisation open in another tab, so that this one keeps what was typed. */
function SignInElsewhere() {
  const client = useQueryClient();
  const [stillOut, setStillOut] = useState(false);
  const check = async () => {
    const session = await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
    setStillOut(session.person === null);
    if (session.person !== null) signInAgain.open();
  };
  const told = useEffectEvent(() => void check());
  useEffect(() => onTold(told), []);
  return (
    <Dialog
      alert
      open
      title="Votre session a expiré"
      actions={
        <Button variant="primary" onPress={() => void check()}>
          C’est fait, continuer
        </Button>
      }
    >
      <p>
        Ce que vous avez écrit est toujours là.{' '}
        <a href={signInFor(addresses.identified)} target="_blank" rel="noreferrer">
          Identifiez-vous dans un nouvel onglet
        </a>
        &nbsp;: cette page reprend ensuite d’elle-même.
      </p>
      {stillOut && (
        <Notice kind="wait" role="alert" title="L’identification n’est pas terminée dans l’autre onglet." />
      )}
    </Dialog>
  );
}
