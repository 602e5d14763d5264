import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';

export type Complaint = EndpointAnswer<typeof endpoints.listComplaints>['items'][number];
export type Rectification = EndpointAnswer<typeof endpoints.listRectifications>['items'][number];

export const complaintsQuery = queryOptions({
  queryKey: ['complaints'],
  queryFn: async () => (await api(endpoints.listComplaints, {})).items,
});

export const rectificationsQuery = queryOptions({
  queryKey: ['rectifications'],
  queryFn: async () => (await api(endpoints.listRectifications, {})).items,
});

export function useAnswerComplaint() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, answer }: { id: string; answer: string }) =>
      api(endpoints.answerComplaint, { params: { id }, body: { answer } }),
    onSuccess: ({ items }) => client.setQueryData(complaintsQuery.queryKey, items),
  });
}

function useAnswer<T>(answer: (given: T) => Promise<{ items: Rectification[] }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: answer,
    onSuccess: ({ items }) => client.setQueryData(rectificationsQuery.queryKey, items),
  });
}

export const useMakeRectification = () =>
  useAnswer((id: string) => api(endpoints.makeRectification, { params: { id }, body: null }));

export const useRefuseRectification = () =>
  useAnswer(({ id, reason }: { id: string; reason: string }) =>
    api(endpoints.refuseRectification, { params: { id }, body: { reason } }),
  );
