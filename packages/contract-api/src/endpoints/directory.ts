import { coded, domainCodes, missionStatuses } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { mission } from '../views/missions.ts';
import { personCard } from '../views/people.ts';
import { byId, items, page, paging, search } from './shapes.ts';

/** The people and the catalogue of missions. */
export const directoryEndpoints = {
  searchPeople: endpoint({
    method: 'GET',
    path: '/api/people',
    summary: 'Chercher une personne dans l’annuaire',
    tag: 'people',
    access: 'session',
    query: z.strictObject({ search: search.check(z.minLength(2, coded('too-short'))) }),
    status: 200,
    response: items(personCard),
  }),
  listMissions: endpoint({
    method: 'GET',
    path: '/api/missions',
    summary: 'Le catalogue des missions',
    tag: 'missions',
    access: 'session',
    query: z.strictObject({
      domain: z.optional(z.enum(domainCodes)),
      status: z.optional(z.enum(missionStatuses)),
      ...paging,
    }),
    status: 200,
    response: page(mission),
  }),
  getMission: endpoint({
    method: 'GET',
    path: '/api/missions/:id',
    summary: 'Une mission',
    tag: 'missions',
    access: 'session',
    params: byId,
    status: 200,
    response: mission,
  }),
} as const;
