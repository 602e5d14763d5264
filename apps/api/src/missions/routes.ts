import { endpoints } from '@equipage/contract-api';
import { pageOf } from '../platform/paging.ts';
import { notFound } from '../platform/problems.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { missionStore } from './store.ts';

/** The catalogue of missions. */
export function missionRoutes(server: Server): void {
  const store = missionStore(server.db);

  route(server, endpoints.listMissions, async ({ query }) => pageOf(await store.list(query), query));

  route(server, endpoints.getMission, async ({ params }) => {
    const mission = await store.find(params.id);
    if (mission === null) throw notFound();
    return mission;
  });
}
