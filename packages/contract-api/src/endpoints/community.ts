import { contractStates, domainCodes } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { communityFacets, communityPhases, communityRow } from '../views/community.ts';
import { paging, plain, search, several } from './shapes.ts';

const communityFilters = {
  search: z.optional(search),
  domain: several(z.enum(domainCodes)),
  directorate: several(plain(160)),
  phase: several(z.enum(communityPhases)),
  state: several(z.enum(contractStates)),
  attention: several(z.enum(['ending-soon', 'waiting-long', 'evaluation-missing'])),
};
export const communitySorts = ['name', '-name', 'endsOn', '-endsOn', 'directorate', '-directorate'] as const;

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
} as const;
