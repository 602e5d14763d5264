import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import {
  type AccountStatus,
  accountStatuses,
  type GivenRole,
  givenRoles,
  type PersonFacts,
} from '@equipage/domain';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../platform/api.ts';

export type DirectoryPage = EndpointAnswer<typeof endpoints.listDirectory>;
export type DirectoryRow = DirectoryPage['items'][number];
export type Person = EndpointAnswer<typeof endpoints.getPerson>;
export type HistoryLine = EndpointAnswer<typeof endpoints.getPersonHistory>['items'][number];

/** What the list shows, as its address says it. */
export interface Selection {
  search: string;
  role: GivenRole | null;
  /** Null for everybody, those who have left too. */
  status: AccountStatus | null;
  after: string | null;
  before: string | null;
}

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((one) => one === value) ?? null;

const everybody = 'tous';

export function readSelection(address: URLSearchParams): Selection {
  const status = address.get('compte');
  return {
    search: address.get('recherche') ?? '',
    role: oneOf(givenRoles, address.get('role')),
    status: status === everybody ? null : (oneOf(accountStatuses, status) ?? 'active'),
    after: address.get('apres'),
    before: address.get('avant'),
  };
}

export function writeSelection({ search, role, status, after, before }: Selection): URLSearchParams {
  const values = {
    recherche: search,
    role,
    compte: status === 'active' ? null : (status ?? everybody),
    apres: after,
    avant: before,
  };
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given);
}

const given = <T>(value: T | null) => (value === null ? {} : { value });

export const directoryQuery = (selection: Selection) =>
  queryOptions({
    queryKey: ['directory', 'list', selection],
    queryFn: () => {
      const { search, role, status, after, before } = selection;
      const query = {
        search,
        role: given(role).value,
        status: given(status).value,
        after: given(after).value,
        before: given(before).value,
      };
      return api(endpoints.listDirectory, { query });
    },
    placeholderData: keepPreviousData,
  });

/** Read anew each time the page opens, and never under the hand of who writes. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'person', id],
    queryFn: () => api(endpoints.getPerson, { params: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const personHistoryQuery = ({ id, version }: Pick<Person, 'id' | 'version'>) =>
  queryOptions({
    queryKey: ['directory', 'history', id, version],
    queryFn: async () => (await api(endpoints.getPersonHistory, { params: { id } })).items,
    placeholderData: keepPreviousData,
  });

/** A change of one person: the page then shows what the directory says, the list is read again. */
export function usePersonChange<T>(change: (given: T) => Promise<Person>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (person) => {
      client.setQueryData(personQuery(person.id).queryKey, person);
      await client.invalidateQueries({ queryKey: ['directory', 'list'] });
    },
  });
}

export const createPerson = (body: PersonFacts) => api(endpoints.createPerson, { body });

export const correctPerson = (id: string, version: number, body: PersonFacts) =>
  api(endpoints.correctPerson, { params: { id }, version, body });

export const giveRoles = ({ id, version }: Person, roles: GivenRole[]) =>
  api(endpoints.giveRoles, { params: { id }, version, body: { roles } });

const accountEndpoints = {
  disable: endpoints.disableAccount,
  enable: endpoints.enableAccount,
  leave: endpoints.recordDeparture,
  return: endpoints.recordReturn,
  unlink: endpoints.unlinkAccounts,
} as const;
export type AccountAct = keyof typeof accountEndpoints;

export const changeAccount = ({ id, version }: Person, act: AccountAct) =>
  api(accountEndpoints[act], { params: { id }, version, body: null });
