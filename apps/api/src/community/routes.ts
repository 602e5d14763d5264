import { type EndpointRequest, endpoints } from '@equipage/contract-api';
import { calendarOf } from '@equipage/domain';
import type { FastifyReply } from 'fastify';
import { type Connection, reading } from '../db/connection.ts';
import { dayOf } from '../platform/clock.ts';
import { pageAsked } from '../platform/paging.ts';
import { loadProfile } from '../platform/profile.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { exportedRows } from './export.ts';
import { csvOf, xlsxOf } from './export-files.ts';
import { facetsOf } from './facets.ts';
import { type Days, type Filters, filtersOf } from './filters.ts';
import { CountMemory } from './memory.ts';
import { pageOf } from './page.ts';
import type { Setting } from './row.ts';
import { countSelected, selectionOf } from './selection.ts';

/** The officer's list: members, or contracts on their way to be signed. */
export function communityRoutes(server: Server): void {
  const connection = reading(server.db);
  const memory = new CountMemory();

  async function setting(): Promise<Setting> {
    const profile = await loadProfile(server.db);
    const today = dayOf(server.clock.now(), profile.timeZone);
    return { days: { today, calendar: calendarOf(profile) }, profile };
  }
  const remembered = <T>(what: string, filters: Filters, { today }: Days, count: () => Promise<T>) =>
    memory.recall(connection, JSON.stringify([what, today, filters]), count);

  route(server, endpoints.listCommunity, async ({ query }) => {
    const { sort = 'name', after, before } = query;
    const { pageSize } = pageAsked(query);
    const now = await setting();
    const selection = await selectionOf(connection, filtersOf(query), now.days);
    const page = await pageOf(connection, selection, { sort, pageSize, after, before }, now);
    const total = await remembered('total', selection.filters, selection.days, () =>
      countSelected(connection, selection),
    );
    return { ...page, total };
  });

  route(server, endpoints.getCommunityFacets, async ({ query }) => {
    const selection = await selectionOf(connection, filtersOf(query), (await setting()).days);
    const facets = await remembered('facets', selection.filters, selection.days, () =>
      facetsOf(connection, selection),
    );
    return { facets };
  });

  exportRoutes(server, connection, setting);
}

/** What the list shows, as files. */
function exportRoutes(server: Server, connection: Connection, setting: () => Promise<Setting>): void {
  type Asked = EndpointRequest<typeof endpoints.exportCommunityCsv>['query'];

  async function rowsOf(query: Asked, reply: FastifyReply, kind: string) {
    const now = await setting();
    const selection = await selectionOf(connection, filtersOf(query), now.days);
    const name = `communaute-${now.days.today}.${kind}`;
    reply.header('content-disposition', `attachment; filename="${name}"`);
    return exportedRows(connection, selection, query.sort ?? 'name', now);
  }

  route(server, endpoints.exportCommunityCsv, async ({ query, reply }) =>
    csvOf(await rowsOf(query, reply, 'csv')),
  );
  route(server, endpoints.exportCommunityXlsx, async ({ query, reply }) =>
    xlsxOf(await rowsOf(query, reply, 'xlsx')),
  );
}
