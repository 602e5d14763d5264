import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { signInFor } from '../platform/addresses.ts';
import { keptContracts } from '../platform/kept-answers.ts';
import { Loaded } from '../platform/loaded.tsx';
import { isNotSetUp } from '../platform/problems.ts';
import { SessionContext, type SignedInSession, sessionQuery } from '../platform/session.ts';
import { authenticateAnew, signInAgain } from '../platform/sign-in-again.ts';
import type { Session } from '../platform/views.ts';
import { NotSetUpPage } from './not-set-up-page.tsx';

const SessionEndedDialog = lazy(async () => ({
  default: (await import('./session-ended-dialog.tsx')).SessionEndedDialog,
}));

const ConfirmIdentityDialog = lazy(async () => ({
  default: (await import('./confirm-identity-dialog.tsx')).ConfirmIdentityDialog,
}));

/** Opens its pages to someone signed in, and sends everybody else to sign in first. */
export function SessionGuard() {
  const session = useQuery(sessionQuery);
  if (session.data !== undefined) return <SignedIn session={session.data} />;
  if (isNotSetUp(session.error)) return <NotSetUpPage />;
  return (
    <main>
      <Loaded query={session} page>
        {() => null}
      </Loaded>
    </main>
  );
}

function isSignedIn(session: Session): session is SignedInSession {
  return session.person !== null;
}

/**
 * A session that ends later leaves the page as it is, with what was typed, under a dialog. Someone else signing in
 * from another tab gets pages of their own: `key` makes them anew.
 */
function SignedIn({ session }: { session: Session }) {
  const location = useLocation();
  const [known, setKnown] = useState(isSignedIn(session) ? session : null);
  if (isSignedIn(session) && session !== known) setKnown(session);
  const left = known !== null && session.person === null;
  useEffect(() => {
    if (left) void signInAgain.wait();
    else signInAgain.open();
  }, [left]);
  const ended = signInAgain.useWaiting();
  const mustConfirm = authenticateAnew.useWaiting();
  useKeptAnswers(known !== null);
  if (known === null) return <Navigate to={signInFor(location.pathname + location.search)} replace />;
  return (
    <SessionContext value={known}>
      <Outlet key={known.person.id} />
      {ended && (
        <Suspense>
          <SessionEndedDialog />
        </Suspense>
      )}
      {mustConfirm && !ended && (
        <Suspense>
          <ConfirmIdentityDialog />
        </Suspense>
      )}
    </SessionContext>
  );
}

/** What was typed on this device and never reached the server is sent, whatever page one comes back to. */
function useKeptAnswers(isSignedIn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isSignedIn || keptContracts().length === 0) return;
    void import('../wizard/send-kept.ts').then(({ sendKept }) => sendKept(client));
  }, [isSignedIn, client]);
}
