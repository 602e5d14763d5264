import { randomUUID } from 'node:crypto';
import { endpoints } from '@equipage/contract-api';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { scanName, scanTypeOf } from '../platform/file-type.ts';
import { notFound, problem } from '../platform/problems.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import type { Caller } from '../platform/sessions.ts';
import { withFile, withUploads } from '../platform/upload.ts';
import { templateCsv } from './columns.ts';
import { confirm } from './confirm.ts';
import { readTakeover } from './preview.ts';
import { sceneOf } from './scene.ts';
import { findTakeover, keepScan, keepTakeover, type Takeover } from './store.ts';
import { previewOf } from './view.ts';

/** Contracts signed on paper, taken over from a file: seen first, then created all at once. */
export function takeoverRoutes(server: Server): void {
  const { db } = server;

  route(server, endpoints.getTakeoverTemplate, ({ reply }) => {
    reply.header('content-disposition', 'attachment; filename="contrats-papier.csv"');
    return Buffer.from(templateCsv());
  });

  route(server, endpoints.getTakeover, async ({ params, caller }) => {
    const takeover = await found(reading(db), params.id, caller);
    return preview(server, takeover, caller);
  });

  route(server, endpoints.confirmTakeover, ({ params, body, caller }) =>
    confirm(server, caller, { ...params, ...body }),
  );

  withUploads(server, endpoints.startTakeover.upload, fileRoutes);
}

function fileRoutes(server: Server): void {
  const { db, clock } = server;

  route(server, endpoints.startTakeover, async ({ request, caller, reply }) => {
    const takeover = await withFile(
      request,
      endpoints.startTakeover.upload,
      async (csv, name): Promise<Takeover> => ({
        id: randomUUID(),
        officerId: caller.actor.personId,
        createdAt: clock.real().toISOString(),
        fileName: scanName(name),
        csv,
        doneAt: null,
      }),
    );
    if (takeover === null) throw problem('malformed-form');
    await transacting(db, (connection) => keepTakeover(connection, takeover));
    reply.header('location', `/api/takeovers/${takeover.id}`);
    return preview(server, takeover, caller);
  });

  route(server, endpoints.addTakeoverScan, async ({ params, request, caller }) => {
    const { id: takeoverId, doneAt } = await found(reading(db), params.id, caller);
    if (doneAt !== null) throw problem('takeover-done');
    const kept = await withFile(request, endpoints.addTakeoverScan.upload, async (bytes, given) => {
      const name = scanName(given);
      const scan = { takeoverId, name, mediaType: scanTypeOf(bytes), bytes };
      const addedAt = clock.real().toISOString();
      await transacting(db, (connection) => keepScan(connection, { ...scan, addedAt }));
      return { name, size: bytes.length };
    });
    if (kept === null) throw problem('malformed-form');
    return kept;
  });
}

async function found(connection: Connection, id: string, caller: Caller): Promise<Takeover> {
  const takeover = await findTakeover(connection, id, caller.actor.personId);
  if (takeover === null) throw notFound();
  return takeover;
}

async function preview(server: Server, takeover: Takeover, caller: Caller) {
  const connection = reading(server.db);
  const scene = await sceneOf(server, connection, caller);
  const read = await readTakeover(connection, takeover, { ...scene, officerId: caller.actor.personId });
  return previewOf(takeover, read);
}
