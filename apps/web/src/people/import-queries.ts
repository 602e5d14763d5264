import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';

export type Preview = EndpointAnswer<typeof endpoints.getDirectoryImport>;
export type ImportLine = EndpointAnswer<typeof endpoints.listImportLines>['items'][number];
export type LineKind = 'created' | 'changed' | 'absent' | 'faulty';
export type ImportResult = EndpointAnswer<typeof endpoints.confirmDirectoryImport>;

/** Those who have left: all whom the file leaves out, or some. */
export type Departures = 'all' | readonly string[];

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'import', id],
    queryFn: () => api(endpoints.getDirectoryImport, { params: { id } }),
    // What is being read and ticked is never replaced under the hand.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const linesQuery = ({ id, plan }: Preview, kind: LineKind, page: number) =>
  queryOptions({
    queryKey: ['directory', 'import', id, plan, kind, page],
    queryFn: () =>
      api(endpoints.listImportLines, {
        params: { id },
        query: { plan, kind, page: String(page), pageSize: String(linesShown) },
      }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Lines of a page. */
export const linesShown = 25;

/** Sends the file; what it would do is then there to be shown. */
export function useSendDirectory() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file, file.name);
      return api(endpoints.startDirectoryImport, { body });
    },
    onSuccess: (preview) => client.setQueryData(importQuery(preview.id).queryKey, preview),
  });
}

/** Does all that was shown; the lists then have to be read again. */
export function useConfirmImport({ id, plan }: Preview) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (departures: Departures) =>
      api(endpoints.confirmDirectoryImport, {
        params: { id },
        body: { plan, departures: departures === 'all' ? 'all' : [...departures] },
      }),
    onSuccess: async (result) => {
      client.setQueryData(importQuery(id).queryKey, (known) => known && { ...known, done: true, result });
      await client.invalidateQueries({ queryKey: ['directory', 'list'] });
    },
  });
}
