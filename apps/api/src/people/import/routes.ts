import { randomUUID } from 'node:crypto';
import { endpoints } from '@equipage/contract-api';
import { reading, transacting } from '../../db/connection.ts';
import { scanName } from '../../platform/file-type.ts';
import { notFound, problem } from '../../platform/problems.ts';
import { route } from '../../platform/route.ts';
import type { Server } from '../../platform/server.ts';
import { withFile, withUploads } from '../../platform/upload.ts';
import { templateCsv } from './columns.ts';
import { confirm } from './confirm.ts';
import { fileOf, planNow, planShown } from './reading.ts';
import { type DirectoryImport, findImport, keepImport } from './store.ts';
import { linesOf, previewOf } from './view.ts';

/** The directory from a file: seen first, then done all at once. */
export function importRoutes(server: Server): void {
  const connection = reading(server.db);
  const found = async (id: string, adminId: string): Promise<DirectoryImport> => {
    const kept = await findImport(connection, id, adminId);
    if (kept === null) throw notFound();
    return kept;
  };

  route(server, endpoints.getDirectoryTemplate, ({ reply }) => {
    reply.header('content-disposition', 'attachment; filename="annuaire.csv"');
    return Buffer.from(templateCsv());
  });

  route(server, endpoints.getDirectoryImport, async ({ params, caller }) =>
    preview(server, await found(params.id, caller.actor.personId)),
  );

  route(server, endpoints.listImportLines, async ({ params, query, caller }) => {
    const kept = await found(params.id, caller.actor.personId);
    if (kept.doneAt !== null) throw problem('import-done');
    return linesOf(await planShown(connection, kept, query.plan), query);
  });

  route(server, endpoints.confirmDirectoryImport, ({ params, body, caller }) =>
    confirm(server, caller.actor.personId, { ...params, ...body }),
  );

  withUploads(server, endpoints.startDirectoryImport.upload, startRoute);
}

function startRoute(server: Server): void {
  const { db, clock } = server;
  const { upload } = endpoints.startDirectoryImport;

  route(server, endpoints.startDirectoryImport, async ({ request, caller, reply }) => {
    const kept = await withFile(
      request,
      upload,
      async (csv, name): Promise<DirectoryImport> => ({
        id: randomUUID(),
        adminId: caller.actor.personId,
        createdAt: clock.real().toISOString(),
        fileName: scanName(name),
        csv,
        doneAt: null,
        result: null,
      }),
    );
    if (kept === null) throw problem('malformed-form');
    await transacting(db, (connection) => keepImport(connection, kept));
    reply.header('location', `/api/directory/imports/${kept.id}`);
    return preview(server, kept);
  });
}

/** A file that was imported is no longer there: what came of it is. */
async function preview({ db }: Server, kept: DirectoryImport) {
  const file = kept.doneAt === null ? await fileOf(kept) : { ...nothing, faults: [], unknown: [] };
  const plan = kept.doneAt === null ? (await planNow(reading(db), kept)).plan : nothing;
  return previewOf(kept, { ...file, given: new Set(), lines: [] }, plan);
}

const nothing = { hash: '', created: [], changed: [], unchanged: 0, absent: [], faulty: [] };
