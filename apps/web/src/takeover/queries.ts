import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../platform/api.ts';

export type Preview = EndpointAnswer<typeof endpoints.getTakeover>;
export type PreviewLine = Preview['lines'][number];
export type Result = EndpointAnswer<typeof endpoints.confirmTakeover>;

export const takeoverQuery = (id: string) =>
  queryOptions({
    queryKey: ['takeovers', id],
    queryFn: () => api(endpoints.getTakeover, { params: { id } }),
  });

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file, file.name);
  return form;
}

/** Sends the file of contracts; its preview is then there to be shown. */
export function useSendFile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => api(endpoints.startTakeover, { body: formOf(file) }),
    onSuccess: (preview) => client.setQueryData(takeoverQuery(preview.id).queryKey, preview),
  });
}

/** A scan that could not be sent, and why. */
export interface RefusedScan {
  name: string;
  error: unknown;
}

/** Sends scans one after the other, and reads the preview again once they are there. */
export function useSendScans(id: string) {
  const client = useQueryClient();
  const [progress, setProgress] = useState({ sent: 0, total: 0 });
  const sending = useMutation({
    mutationFn: async (files: File[]) => {
      const refused: RefusedScan[] = [];
      for (const [place, file] of files.entries()) {
        setProgress({ sent: place, total: files.length });
        await api(endpoints.addTakeoverScan, { params: { id }, body: formOf(file) }).catch((error: unknown) =>
          refused.push({ name: file.name, error }),
        );
      }
      return refused;
    },
    onSettled: () => client.invalidateQueries({ queryKey: takeoverQuery(id).queryKey }),
  });
  return { ...sending, progress };
}

/** Creates all the contracts; the lists then have to be read again. */
export function useConfirm(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (createPeople: boolean) =>
      api(endpoints.confirmTakeover, { params: { id }, body: { createPeople } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['community'] }),
  });
}
