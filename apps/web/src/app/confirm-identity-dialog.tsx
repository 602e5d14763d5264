import { ProblemError } from '@equipage/contract-api';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { addresses, oidcAddress } from '../platform/addresses.ts';
import { failureWords } from '../platform/problems.ts';
import { signInWaysQuery, useSession } from '../platform/session.ts';
import { authenticateAnew, onTold } from '../platform/sign-in-again.ts';
import { useAskSignInLink } from '../platform/sign-in-by-mail.ts';
import { CodeForm } from '../sign-in/code-form.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';

/** Over the page where one signs: who one is, once more, then the signature goes on as it was given. */
export function ConfirmIdentityDialog() {
  const ways = useQuery(signInWaysQuery).data;
  return (
    <Dialog
      open
      title="Confirmez que c’est bien vous"
      onClose={giveUp}
      actions={<Button onPress={giveUp}>Ne pas signer maintenant</Button>}
    >
      <p>
        Votre identification date de plus de 15&nbsp;minutes. La signature partira aussitôt après&#8239;; une
        seule fois suffit pour plusieurs contrats.
      </p>
      {ways?.oidc && <Elsewhere />}
      {ways?.link && <ByCode />}
      {ways && !ways.oidc && !ways.link && (
        <Notice kind="wait" title="Aucune façon de vous identifier n’est configurée.">
          <p>
            Demandez à la direction des systèmes d’information de relier Équipage à vos comptes
            professionnels.
          </p>
        </Notice>
      )}
    </Dialog>
  );
}

/** The identity provider's page opens in another tab, so that this one stays as it is. */
function Elsewhere() {
  const [left, setLeft] = useState(false);
  useEffect(() => onTold(authenticateAnew.open), []);
  return (
    <>
      <ButtonLink
        variant="primary"
        iconAfter="forward"
        reloadDocument
        target="_blank"
        to={oidcAddress(addresses.identified, { fresh: true })}
        onClick={() => setLeft(true)}
      >
        S’identifier (nouvel onglet)
      </ButtonLink>
      {left && (
        <p role="status">
          Terminez dans l’autre onglet&nbsp;: cette page reprend d’elle-même. Sinon,{' '}
          <Button variant="quiet" small onPress={authenticateAnew.open}>
            continuer
          </Button>
        </p>
      )}
    </>
  );
}

/** A code goes to the address of whoever is signed in, and is typed here. */
function ByCode() {
  const { person } = useSession();
  const ask = useAskSignInLink();
  if (ask.isSuccess)
    return <CodeForm email={person.email} confirm="Confirmer et signer" onSignedIn={authenticateAnew.open} />;
  return (
    <>
      {ask.isError && <Notice kind="refusal" role="alert" title={failureWords(ask.error).title} />}
      <Button
        variant="primary"
        autoFocus
        pending={ask.isPending}
        onPress={() => ask.mutate({ email: person.email })}
      >
        Recevoir un code à {person.email}
      </Button>
    </>
  );
}

/** As the refusal of the server says it. */
const notConfirmed = new ProblemError({
  type: 'urn:problem-type:equipage:fresh-authentication-needed',
  title: 'Rien n’a été signé',
  status: 403,
  code: 'not-confirmed',
  detail: 'Vous n’avez pas confirmé que c’est bien vous. Vous pouvez recommencer quand vous voulez.',
});

function giveUp(): void {
  authenticateAnew.shut(notConfirmed);
}
