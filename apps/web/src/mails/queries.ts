import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';

export type DemoMail = EndpointAnswer<typeof endpoints.listDemoMails>['items'][number];
export type Preference = EndpointAnswer<typeof endpoints.getMailPreferences>['items'][number];

export const demoMailsQuery = queryOptions({
  queryKey: ['demo-mails'],
  queryFn: async () => (await api(endpoints.listDemoMails, {})).items,
  staleTime: 0,
});

export const preferencesQuery = queryOptions({
  queryKey: ['mail-preferences'],
  queryFn: async () => (await api(endpoints.getMailPreferences, {})).items,
});

/** Keeps every choice; what is as usual is not written. */
export function useSavePreferences() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (items: readonly Preference[]) =>
      api(endpoints.saveMailPreferences, {
        body: {
          items: items
            .filter(({ mode, choices }) => mode !== choices[0])
            .map(({ kind, mode }) => ({ kind, mode })),
        },
      }),
    onSuccess: ({ items }) => client.setQueryData(preferencesQuery.queryKey, items),
  });
}
