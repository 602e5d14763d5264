import type { Contract } from '@equipage/domain';
import { reading, transacting } from '../db/connection.ts';
import { codeOf } from '../db/contracts/codes.ts';
import { loadText } from '../db/contracts/text.ts';
import { directoryOf } from '../db/directory.ts';
import { profileOf } from '../db/organisation.ts';
import { wordingOf } from '../db/wordings.ts';
import { loadProfile } from '../platform/profile.ts';
import type { Server } from '../platform/server.ts';
import { printedContract } from './printed-contract.ts';
import { verificationAddress } from './proof.ts';
import type { Render } from './render.ts';
import type { Sealing } from './seal/sealing.ts';
import { keepSealed } from './seal/store.ts';
import { contractById, storedDocument } from './store.ts';

/** What a document of a contract is for, beside being read. */
interface Purpose {
  /** What is true of the seal that the file is to receive, in sentences. */
  seal?: readonly string[];
  /** The code of a file that goes to be signed elsewhere; it is then no draft. */
  handedOut?: string;
}

/** The document of a contract as it stands: a draft until it is concluded, unless it goes to be signed elsewhere. */
export async function renderContract(
  { db, settings }: Pick<Server, 'db' | 'settings'>,
  render: Render,
  contract: Contract,
  { seal = [], handedOut }: Purpose = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const connection = reading(db);
  const profile = await profileOf(connection, contract, await loadProfile(db));
  const directory = await directoryOf(connection, [
    contract.agentId,
    contract.content.service.managerId,
    profile.executiveId,
  ]);
  const text = await loadText(connection, contract, profile);
  const wording = await wordingOf(connection, text.text.wording);
  const code = handedOut ?? (await codeOf(connection, contract));
  const proof = code === null ? null : { code, publicUrl: settings.publicUrl, seal };
  return render(
    'contract',
    printedContract(contract, {
      profile,
      directory,
      text,
      wording,
      proof,
      handedOut: handedOut !== undefined,
    }),
  );
}

/** Makes, seals and keeps the final file of a signed contract; nothing when it is kept already. Twice is as once. */
export async function makeFinalDocument(
  facts: Pick<Server, 'db' | 'settings'>,
  render: Render,
  sealing: Sealing,
  contractId: string,
): Promise<void> {
  const { db, settings } = facts;
  const stored = await storedDocument(reading(db), contractId);
  if (stored === null || stored.bytes !== null) return;
  const contract = await contractById(reading(db), contractId);
  if (contract?.term === undefined || contract.term === null)
    throw new Error(`contract ${contractId} is not signed`);
  const file = await renderContract(facts, render, contract, { seal: await sealing.statements() });
  const sealed = await sealing.seal(file, {
    reason: `Cachet du contrat ${contract.number}`,
    contact: verificationAddress(settings.publicUrl, stored.code),
  });
  await transacting(db, (connection) => keepSealed(connection, contractId, sealed));
}
