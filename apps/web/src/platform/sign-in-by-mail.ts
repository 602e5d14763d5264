import { endpoints } from '@equipage/contract-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from './api.ts';
import { sessionQuery } from './session.ts';

/** Has a link and a code mailed to an address; nobody is told whether it is anybody's. */
export function useAskSignInLink() {
  return useMutation({
    mutationFn: (body: { email: string; returnTo?: string }) => api(endpoints.askSignInLink, { body }),
  });
}

/** Uses the link or the code of a mail, and forgets all that was read for another person. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { token: string } | { code: string }) => api(endpoints.signIn, { body }),
    onSuccess: (session) => {
      const before = client.getQueryData(sessionQuery.queryKey);
      if (before?.person?.id !== session.person?.id) client.clear();
      client.setQueryData(sessionQuery.queryKey, session);
    },
  });
}
