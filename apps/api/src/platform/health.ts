import { endpoints } from '@equipage/contract-api';
import { sql } from 'drizzle-orm';
import { route } from './route.ts';
import type { Server } from './server.ts';

/** Alive, and ready: the server listens once the database is migrated and seeded, and ready says that it answers. */
export function healthRoutes(server: Server): void {
  const { read, tables } = server.db;
  const probe = read.select({ one: sql<number>`1` }).from(tables.settings).limit(1).prepare('probe');

  const ok = { status: 'ok' } as const;

  route(server, endpoints.getHealth, () => ok);
  route(server, endpoints.getReady, async () => {
    await probe.execute();
    return ok;
  });
}
