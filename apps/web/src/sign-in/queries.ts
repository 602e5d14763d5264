import { endpoints } from '@equipage/contract-api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../platform/api.ts';

/** The named people of the demonstration. */
export const demoPeopleQuery = queryOptions({
  queryKey: ['demo-people'],
  queryFn: async () => (await api(endpoints.listDemoPeople, {})).items,
  staleTime: Number.POSITIVE_INFINITY,
});
