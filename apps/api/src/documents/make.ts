import type { Contract } from '@equipage/domain';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { codeOf } from '../db/contracts/codes.ts';
import { loadText } from '../db/contracts/text.ts';
import { directoryOf } from '../db/directory.ts';
import { profileOf } from '../db/organisation.ts';
import { wordingOf } from '../db/wordings.ts';
import { loadProfile } from '../platform/profile.ts';
import type { Server } from '../platform/server.ts';
import { asMade } from './finish.ts';
import { printedContract } from './printed-contract.ts';
import { unsealed } from './proof.ts';
import type { Render } from './render.ts';
import { contractById, keepDocument, storedDocument } from './store.ts';

export type Facts = Pick<Server, 'db' | 'clock' | 'settings'>;

/** The document of a contract as it stands. */
export async function renderContract(
  { db, settings }: Facts,
  render: Render,
  contract: Contract,
): Promise<Uint8Array> {
  const connection = reading(db);
  const profile = await profileOf(connection, contract, await loadProfile(db));
  const directory = await directoryOf(connection, [
    contract.agentId,
    contract.content.service.managerId,
    profile.executiveId,
  ]);
  const text = await loadText(connection, contract, profile);
  const wording = await wordingOf(connection, text.text.wording);
  const code = await codeOf(connection, contract);
  const proof = code === null ? null : { code, publicUrl: settings.publicUrl, seal: unsealed };
  return render('contract', printedContract(contract, { profile, directory, text, wording, proof }));
}

/** Makes and keeps the final file of a signed contract; nothing when it is kept already. Twice is as once. */
export async function makeFinalDocument(
  server: Facts,
  render: Render,
  contractId: string,
  finish = asMade,
): Promise<void> {
  const { db, clock } = server;
  const stored = await storedDocument(reading(db), contractId);
  if (stored !== null && stored.bytes !== null) return;
  const contract = await contractById(reading(db), contractId);
  if (contract?.term === undefined || contract.term === null)
    throw new Error(`contract ${contractId} is not signed`);
  const bytes = await finish(await renderContract(server, render, contract), contract);
  const keep = (connection: Connection) =>
    keepDocument(connection, contractId, bytes, clock.real().toISOString());
  await transacting(db, keep);
}
