import { Readable } from 'node:stream';
import { endpoints } from '@equipage/contract-api';
import { reading } from '../db/connection.ts';
import { readHead } from '../db/trail/read.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { exportLines } from './export.ts';

/** The trail, for administrators: no clear value of a contract is in what they get. */
export function trailRoutes(server: Server): void {
  const { db, clock } = server;
  const connection = reading(db);

  route(server, endpoints.getTrailHead, async () => ({
    ...(await readHead(connection)),
    at: clock.real().toISOString(),
  }));

  route(server, endpoints.exportTrail, ({ reply }) => {
    const at = clock.real().toISOString();
    reply.header('content-disposition', `attachment; filename="journal-${at.slice(0, 10)}.ndjson"`);
    return Readable.from(exportLines(connection, at), { objectMode: false });
  });
}
