import { endpoints } from '@equipage/contract-api';
import { type Contract, canSee } from '@equipage/domain';
import { reading } from '../../db/connection.ts';
import { findContract } from '../../db/contracts/load.ts';
import { notFound } from '../../platform/problems.ts';
import { loadProfile } from '../../platform/profile.ts';
import { route } from '../../platform/route.ts';
import type { Server } from '../../platform/server.ts';
import type { Caller } from '../../platform/sessions.ts';
import type { Render } from '../render.ts';
import { type Evidence, gatherEvidence } from './gather.ts';
import { printedEvidence } from './printed-evidence.ts';

/** What establishes the signatures of a contract, for those who see it whole: as data, and as a PDF. */
export function evidenceRoutes(server: Server, render: Render): void {
  const { db, clock, settings } = server;
  const connection = reading(db);

  /** Nothing is there to establish before the agent's first signature. */
  async function signedContract(id: string, { actor }: Caller): Promise<Contract> {
    const contract = await findContract(connection, id, actor);
    if (contract === null || contract.number === null || canSee(contract, actor) !== 'full') throw notFound();
    return contract;
  }

  async function evidenceFor(id: string, caller: Caller): Promise<Evidence> {
    const contract = await signedContract(id, caller);
    const profile = await loadProfile(db);
    const now = clock.real().toISOString();
    return gatherEvidence(connection, contract, { profile, reader: caller.actor, now });
  }

  route(server, endpoints.getEvidence, ({ params, caller }) => evidenceFor(params.id, caller));

  route(server, endpoints.getEvidenceDocument, async ({ params, caller, reply }) => {
    const evidence = await evidenceFor(params.id, caller);
    const profile = await loadProfile(db);
    const bytes = await render(
      'report',
      printedEvidence(evidence, { profile, publicUrl: settings.publicUrl }),
    );
    reply.header('content-disposition', `inline; filename="preuve-${evidence.number}.pdf"`);
    return bytes;
  });
}
