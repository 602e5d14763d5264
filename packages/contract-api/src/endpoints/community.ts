import { attentionMarks, coded, contractStates, domainCodes, id } from '@equipage/domain';
import * as z from 'zod/mini';
import { communityPhases, communitySorts, mostChosen } from '../community-list.ts';
import { endpoint } from '../endpoint.ts';
import { communityFacets, communityRow, member } from '../views/community.ts';
import { paging, plain, search, several } from './shapes.ts';

const communityFilters = {
  search: z.optional(search),
  domain: several(z.enum(domainCodes)),
  directorate: several(plain(160)),
  phase: several(z.enum(communityPhases)),
  state: several(z.enum(contractStates)),
  attention: several(z.enum(attentionMarks)),
};
const exported = {
  method: 'GET',
  tag: 'community',
  access: ['officer'],
  query: z.strictObject({
    ...communityFilters,
    sort: z.optional(z.enum(communitySorts)),
    /** These contracts alone, those of the people chosen in the list. */
    contract: z.optional(z.union([id, z.array(id).check(z.maxLength(mostChosen, coded('too-many')))])),
  }),
  status: 200,
} as const;

/** The community officer's list. */
export const communityEndpoints = {
  listCommunity: endpoint({
    method: 'GET',
    path: '/api/community',
    summary: 'La communauté',
    tag: 'community',
    access: ['officer'],
    query: z.strictObject({
      ...communityFilters,
      sort: z.optional(z.enum(communitySorts)),
      pageSize: paging.pageSize,
      after: z.optional(plain(4000)),
      before: z.optional(plain(4000)),
    }),
    status: 200,
    response: z.strictObject({
      items: z.array(communityRow),
      total: z.number(),
      next: z.nullable(z.string()),
      previous: z.nullable(z.string()),
    }),
  }),
  getCommunityFacets: endpoint({
    method: 'GET',
    path: '/api/community/facets',
    summary: 'Les facettes de la communauté',
    tag: 'community',
    access: ['officer'],
    query: z.strictObject(communityFilters),
    status: 200,
    response: communityFacets,
  }),
  getMember: endpoint({
    method: 'GET',
    path: '/api/community/:personId',
    summary: 'Une personne de la communauté',
    tag: 'community',
    access: 'session',
    params: z.strictObject({ personId: id }),
    status: 200,
    response: member,
  }),
  exportCommunityCsv: endpoint({
    ...exported,
    path: '/api/community/export.csv',
    summary: 'La communauté en CSV',
    produces: 'text/csv; charset=utf-8',
  }),
  exportCommunityXlsx: endpoint({
    ...exported,
    path: '/api/community/export.xlsx',
    summary: 'La communauté en XLSX',
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
} as const;
