import { endpoints } from '@equipage/contract-api';
import { type Contract, canSee } from '@equipage/domain';
import { reading } from '../db/connection.ts';
import { notFound, problem } from '../platform/problems.ts';
import { type Handler, route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import type { Caller } from '../platform/sessions.ts';
import { withFile, withUploads } from '../platform/upload.ts';
import { open } from './act.ts';
import { bringBack, handOut, type ParapheurDocuments } from './parapheur.ts';
import { type HandedOut, handedOutFor } from './parapheur-store.ts';

/** The file that goes to a signature book and comes back signed: who sees the contract whole carries it. */
export function parapheurRoutes(server: Server, documents: ParapheurDocuments): void {
  async function lastHandedOut(params: { id: string }, caller: Caller): Promise<[Contract, HandedOut?]> {
    const { contract, scene } = await open(server, reading(server.db), { params, caller });
    if (canSee(contract, scene.actor) !== 'full') throw notFound();
    const files = await handedOutFor(reading(server.db), contract);
    const { executiveId } = scene.profile;
    const present = files.find((file) => file.executiveId === executiveId);
    return present === undefined ? [contract] : [contract, present];
  }

  route(server, endpoints.getParapheur, async ({ params, caller }) => {
    const [, file] = await lastHandedOut(params, caller);
    return { handedOut: file === undefined ? null : { sha256: file.sha256, at: file.handedOutAt } };
  });

  route(server, endpoints.getParapheurFile, async ({ params, caller, reply }) => {
    const [contract, file] = await lastHandedOut(params, caller);
    if (file === undefined) throw problem('nothing-handed-out');
    reply.header('content-disposition', `attachment; filename="a-signer-${contract.number}.pdf"`);
    return file.bytes;
  });

  route(server, endpoints.handOutFile, (call) => handOut(server, documents, call), { keepsAnswer: 'whole' });

  withUploads(server, endpoints.bringFileBack.upload, (scope) => {
    const handle: Handler<typeof endpoints.bringFileBack> = async (call) => {
      const { upload } = endpoints.bringFileBack;
      const view = await withFile(call.request, upload, (bytes) => bringBack(scope, documents, call, bytes));
      if (view === null) throw problem('malformed-form');
      return view;
    };
    route(scope, endpoints.bringFileBack, handle, { keepsAnswer: 'whole' });
  });
}
