import { endpoints } from '@equipage/contract-api';
import { type Contract, canRead, isTakenOver } from '@equipage/domain';
import type { FastifyReply } from 'fastify';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { findContract } from '../db/contracts/load.ts';
import { findScan } from '../db/scans.ts';
import { notFound, problem } from '../platform/problems.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { makeFinalDocument, renderContract } from './make.ts';
import type { Render } from './render.ts';
import type { Sealing } from './seal/sealing.ts';
import { askForDocument, storedDocument } from './store.ts';

/** How long a page waits before it asks again for a file that is being made, in seconds. */
const askAgainAfter = 2;

/** The PDF of a contract: marked *projet* until the last signature, then the one file made for good. */
export function documentRoutes(server: Server, render: Render): void {
  const { db, clock } = server;
  const connection = reading(db);

  async function finalDocument({ id }: Contract, reply: FastifyReply): Promise<Uint8Array> {
    const stored = await storedDocument(connection, id);
    if (stored?.bytes) return stored.bytes;
    await transacting(db, (writing) => askForDocument(writing, id, clock.real().toISOString()));
    reply.header('retry-after', askAgainAfter);
    throw problem('document-pending');
  }

  route(server, endpoints.getDocument, async ({ params, caller, reply }) => {
    const contract = await findContract(connection, params.id, caller.actor);
    if (contract === null || !canRead(contract, caller.actor)) throw notFound();
    reply.header('content-disposition', `inline; filename="${fileName(contract)}"`);
    if (isTakenOver(contract)) return paperDocument(connection, contract);
    const isFinal = contract.term !== null;
    return isFinal ? await finalDocument(contract, reply) : await renderContract(server, render, contract);
  });
}

/**
 * The paper of a contract that was taken over is its document: nothing that we make may pass for it.
 * @throws the problem `document-on-paper` when the paper was not scanned as a PDF
 */
async function paperDocument(connection: Connection, { id, signatures }: Contract): Promise<Uint8Array> {
  const hash = signatures[0]?.paper?.scan ?? null;
  const scan = hash === null ? null : await findScan(connection, id, hash);
  if (scan?.mediaType !== 'application/pdf') throw problem('document-on-paper');
  return scan.bytes;
}

/** `contrat-ENG-2026-0042.pdf`; a draft says so in its name. */
function fileName({ number, term }: Contract): string {
  return `contrat-${number ?? 'brouillon'}${term === null ? '-projet' : ''}.pdf`;
}

/** What the outbox has to do for documents. */
export const documentWork = (server: Pick<Server, 'db' | 'settings'>, render: Render, sealing: Sealing) => ({
  'final-document': (contractId: string) => makeFinalDocument(server, render, sealing, contractId),
  'time-stamp': (contractId: string) => sealing.stamp(contractId),
});
