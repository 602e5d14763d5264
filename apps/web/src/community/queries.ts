import { endpoints } from '@equipage/contract-api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../platform/api.ts';
import { filtersOf, type Selection } from './address.ts';

export const pageSize = 25;

/** One page of the list; the page before stays shown while it comes. */
export const communityQuery = (selection: Selection) => {
  const query = {
    ...filtersOf(selection),
    sort: selection.sort,
    pageSize: String(pageSize),
    ...(selection.after === null ? {} : { after: selection.after }),
    ...(selection.before === null ? {} : { before: selection.before }),
  };
  return queryOptions({
    queryKey: ['community', 'list', query],
    queryFn: () => api(endpoints.listCommunity, { query }),
    placeholderData: keepPreviousData,
  });
};

/** One person and their contracts, as those who follow them see them. */
export const memberQuery = (personId: string) =>
  queryOptions({
    queryKey: ['community', 'member', personId],
    queryFn: () => api(endpoints.getMember, { params: { personId } }),
  });
