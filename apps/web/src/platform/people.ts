import { endpoints } from '@equipage/contract-api';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';
import type { PersonCard } from './views.ts';

/** With fewer letters, half the directory would answer. */
export const shortestSearch = 2;

/** Those of the directory whom a text finds, to choose one of them. */
export const peopleQuery = (search: string) =>
  queryOptions({
    queryKey: ['people', search],
    queryFn: async () => (await api(endpoints.searchPeople, { query: { search } })).items,
    enabled: search.length >= shortestSearch,
    placeholderData: (before: PersonCard[] | undefined) => before,
  });
