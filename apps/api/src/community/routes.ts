import { endpoints } from '@equipage/contract-api';
import { calendarOf } from '@equipage/domain';
import { reading } from '../db/connection.ts';
import { dayOf } from '../platform/clock.ts';
import { pageAsked } from '../platform/paging.ts';
import { loadProfile } from '../platform/profile.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { facetsOf } from './facets.ts';
import { type Days, type Filters, filtersOf } from './filters.ts';
import { CountMemory } from './memory.ts';
import { pageOf } from './page.ts';
import { countSelected, selectionOf } from './selection.ts';

/** The officer's list: members, or contracts on their way to be signed. */
export function communityRoutes(server: Server): void {
  const connection = reading(server.db);
  const memory = new CountMemory();

  async function days(): Promise<Days> {
    const profile = await loadProfile(server.db);
    return { today: dayOf(server.clock.now(), profile.timeZone), calendar: calendarOf(profile) };
  }
  const remembered = <T>(what: string, filters: Filters, { today }: Days, count: () => Promise<T>) =>
    memory.recall(connection, JSON.stringify([what, today, filters]), count);

  route(server, endpoints.listCommunity, async ({ query }) => {
    const { sort = 'name', after, before } = query;
    const { pageSize } = pageAsked(query);
    const selection = await selectionOf(connection, filtersOf(query), await days());
    const page = await pageOf(connection, selection, { sort, pageSize, after, before });
    const total = await remembered('total', selection.filters, selection.days, () =>
      countSelected(connection, selection),
    );
    return { ...page, total };
  });

  route(server, endpoints.getCommunityFacets, async ({ query }) => {
    const selection = await selectionOf(connection, filtersOf(query), await days());
    const facets = await remembered('facets', selection.filters, selection.days, () =>
      facetsOf(connection, selection),
    );
    return { facets };
  });
}
