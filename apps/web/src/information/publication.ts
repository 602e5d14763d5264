import { endpoints } from '@equipage/contract-api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../platform/api.ts';

/** Who publishes the service, and whom to write to. */
export const publicationQuery = queryOptions({
  queryKey: ['organisation', 'publication'],
  queryFn: () => api(endpoints.getPublication, {}),
});
