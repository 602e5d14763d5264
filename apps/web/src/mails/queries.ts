import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';
import { newsQuery } from '../platform/news.ts';

export type DemoMail = EndpointAnswer<typeof endpoints.listDemoMails>['items'][number];
export type Preference = EndpointAnswer<typeof endpoints.getMailPreferences>['items'][number];
export type GivenUpMails = EndpointAnswer<typeof endpoints.listGivenUpMails>;
export type GivenUpMail = GivenUpMails['items'][number];

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

export const givenUpQuery = (page: number) =>
  queryOptions({
    queryKey: ['mails-given-up', page],
    queryFn: () => api(endpoints.listGivenUpMails, { query: { page: String(page) } }),
    placeholderData: keepPreviousData,
  });

export type SeeTo = { act: 'retry'; mailId?: string } | { act: 'put-away'; mailId: string };

/** Has a mail sent again, or all of them, or notes that one was seen to otherwise. */
export function useSeeToMails() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: SeeTo) =>
      wanted.act === 'retry'
        ? api(endpoints.retryMails, { body: wanted.mailId === undefined ? {} : { mailId: wanted.mailId } })
        : api(endpoints.putMailsAway, { body: { mailId: wanted.mailId } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['mails-given-up'] });
      void client.invalidateQueries({ queryKey: newsQuery.queryKey });
    },
  });
}

export type Letter = EndpointAnswer<typeof endpoints.getMailLetter>;
export type LetterSummary = EndpointAnswer<typeof endpoints.listMailLetters>['items'][number];
export type LetterWords = Letter['words'];

export const lettersQuery = queryOptions({
  queryKey: ['mail-letters'],
  queryFn: async () => (await api(endpoints.listMailLetters, {})).items,
});

export const letterQuery = (letter: string) =>
  queryOptions({
    queryKey: ['mail-letters', letter],
    queryFn: () => api(endpoints.getMailLetter, { params: { letter } }),
    // What is being written is never replaced under the hand.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** A letter as it would be read with these words; the words before stay shown meanwhile. */
export const previewQuery = (letter: string, words: LetterWords, isReadable: boolean) =>
  queryOptions({
    queryKey: ['mail-preview', letter, words],
    queryFn: () => api(endpoints.previewMailLetter, { params: { letter }, body: words }),
    placeholderData: keepPreviousData,
    enabled: isReadable,
    staleTime: Number.POSITIVE_INFINITY,
  });

export type Effect = EndpointAnswer<typeof endpoints.getReminderEffect>;

export const effectQuery = queryOptions({
  queryKey: ['reminder-effect'],
  queryFn: () => api(endpoints.getReminderEffect, {}),
});
