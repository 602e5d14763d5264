import { endpoints } from '@equipage/contract-api';
import type { Role } from '@equipage/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { api } from './api.ts';
import { forgetAllAnswers } from './kept-answers.ts';
import type { Session } from './views.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => api(endpoints.getSession, {}),
  // Another tab may have signed out, or signed in as someone else.
  refetchOnWindowFocus: 'always',
});

/** How one may sign in here. */
export const signInWaysQuery = queryOptions({
  queryKey: ['sign-in-ways'],
  queryFn: () => api(endpoints.getSignInWays, {}),
  staleTime: Number.POSITIVE_INFINITY,
});

export type SignedInSession = Session & { person: NonNullable<Session['person']> };

export const SessionContext = createContext<SignedInSession | null>(null);

/** Who is signed in, their roles, and whether this is a demonstration. Inside the pages that need a session. */
export function useSession(): SignedInSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession is called outside the session guard');
  return session;
}

/** Whether the person holds one of these roles: for what to show, never for what to allow. */
export function useHasRole(...wanted: Role[]): boolean {
  const { roles } = useSession();
  return roles.some((role) => wanted.includes(role));
}

/** Signs in as a person of the demonstration, and forgets all that was read for another one. */
export function useSignInDemo() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (email: string) => api(endpoints.signInDemo, { body: { email } }),
    onSuccess: (session, email) => {
      const before = client.getQueryData(sessionQuery.queryKey);
      if (before?.person?.email !== email) client.clear();
      client.setQueryData(sessionQuery.queryKey, session);
    },
  });
}

/** Signs out and leaves the document, so that nothing read stays in the page's memory. */
export function useSignOut(address: string) {
  return useMutation({
    mutationFn: async () => {
      // Asked first: once signed out, nobody knows whose session the identity provider has to end.
      const elsewhere = await api(endpoints.getSignOut, {});
      await api(endpoints.signOut, {});
      return elsewhere.address ?? address;
    },
    onSuccess: (next) => {
      forgetAllAnswers();
      window.location.assign(next);
    },
  });
}
