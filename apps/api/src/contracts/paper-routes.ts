import { endpoints } from '@equipage/contract-api';
import { type Contract, canSee } from '@equipage/domain';
import { reading, transacting } from '../db/connection.ts';
import { findScan, keepContractScan, type Scan } from '../db/scans.ts';
import { scanName, scanTypeOf } from '../platform/file-type.ts';
import { notFound, problem } from '../platform/problems.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { withFile, withUploads } from '../platform/upload.ts';
import { open } from './act.ts';

/** The paper that was signed, numbered: sent by the officer, read by those who see the contract whole. */
export function paperRoutes(server: Server): void {
  const { db } = server;

  route(server, endpoints.getScan, async (call) => {
    const { contract, scene } = await open(server, reading(db), call);
    const scan = await findScan(reading(db), contract.id, call.params.hash);
    if (scan === null || canSee(contract, scene.actor) !== 'full') throw notFound();
    // Whatever is in it, a browser saves it and never opens it as a page of ours.
    call.reply.header('content-disposition', `attachment; filename="${fileName(contract, scan)}"`);
    call.reply.header('content-security-policy', "default-src 'none'; sandbox");
    return scan.bytes;
  });

  withUploads(server, endpoints.addScan.upload, addScan);
}

function addScan(server: Server): void {
  route(server, endpoints.addScan, async (call) => {
    const { contract } = await open(server, reading(server.db), call);
    const kept = await withFile(call.request, endpoints.addScan.upload, (bytes, name) => {
      const scan = { contractId: contract.id, name: scanName(name), mediaType: scanTypeOf(bytes), bytes };
      const addedAt = server.clock.real().toISOString();
      return transacting(server.db, (connection) => keepContractScan(connection, { ...scan, addedAt }));
    });
    if (kept === null) throw problem('malformed-form');
    return kept;
  });
}

const endings = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;

/** A name of ours: what the sender called it reaches no header. */
function fileName({ number }: Contract, { mediaType, sha256 }: Scan): string {
  return `papier-${number}-${sha256.slice(0, 8)}.${endings[mediaType]}`;
}
