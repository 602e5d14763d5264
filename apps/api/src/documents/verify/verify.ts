import type { Verification } from '@equipage/contract-api';
import { type Actor, type Contract, canSee, type FileState, readVerificationCode } from '@equipage/domain';
import { type Connection, reading, transacting } from '../../db/connection.ts';
import { fileOf } from '../../db/contracts/files.ts';
import type { Db } from '../../db/database.ts';
import type { Server } from '../../platform/server.ts';
import { askForDocument, contractById } from '../store.ts';
import type { Analysis } from './analyse.ts';
import { type Conclusion, conclude, type Known } from './conclude.ts';
import { contractByCode, contractByDigest, isHandedOut, sealedHere, signedElsewhere } from './store.ts';
import type { Verifier } from './verifier.ts';

const nothing: Verification = { outcome: 'unknown', contract: null, encrypted: false, contractId: null };

/** What a file is. */
export async function verifyFile(
  db: Db,
  verifier: Verifier,
  file: Uint8Array,
  actor: Actor | null,
): Promise<Verification> {
  const analysis = (await verifier.read(file)) ?? (await unread(file));
  const connection = reading(db);
  const conclusion = conclude(analysis, await known(connection, analysis));
  return { ...(await told(connection, conclusion, actor)), encrypted: analysis.isEncrypted };
}

/** Of a file that could not be read, or not in time, its bytes are still known: what was kept here is recognised. */
async function unread(file: Uint8Array): Promise<Analysis> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(file));
  const sha256 = Buffer.from(digest).toString('hex');
  return { sha256, isPdf: true, isEncrypted: false, codes: [], isDraft: false, seals: [] };
}

async function known(connection: Connection, { sha256, codes, seals }: Analysis): Promise<Known> {
  const certificates = seals.flatMap(({ certificate }) => certificate ?? []);
  const named = await contractByCode(connection, codes);
  return {
    same: await contractByDigest(connection, sha256),
    named,
    isHandedOut: await isHandedOut(connection, sha256),
    hasItsSignature:
      (await sealedHere(connection, certificates)) ||
      (await signedElsewhere(connection, named, certificates)),
  };
}

/** What a file of this digest is; a digest that is not known says nothing of its file. */
export async function verifyDigest(db: Db, sha256: string, actor: Actor | null): Promise<Verification> {
  const connection = reading(db);
  const contractId = await contractByDigest(connection, sha256);
  return told(connection, { outcome: contractId === null ? 'unknown' : 'signed', contractId }, actor);
}

/** What a code was given to, however it is typed; has the contract's file made if nobody has asked for it yet. */
export async function verifyCode(
  { db, clock }: Pick<Server, 'db' | 'clock'>,
  typed: string,
  actor: Actor | null,
): Promise<Verification> {
  const connection = reading(db);
  const code = readVerificationCode(typed);
  const contractId = code === null ? null : await contractByCode(connection, [code]);
  if (contractId === null) return { ...nothing, outcome: 'unknown' };
  const answer = await told(connection, { outcome: 'signed', contractId }, actor);
  const now = clock.real().toISOString();
  if (answer.outcome === 'pending')
    await transacting(db, (writing) => askForDocument(writing, contractId, now));
  return answer;
}

/** Files that have no seal of ours, and are made all the same. */
const isUnsealed: ReadonlySet<FileState> = new Set(['unsealed', 'parapheur']);

async function told(
  connection: Connection,
  { outcome, contractId }: Conclusion,
  actor: Actor | null,
): Promise<Verification> {
  if (contractId === null) return { ...nothing, outcome };
  const contract = await contractById(connection, contractId);
  const file = await fileOf(connection, contractId);
  if (contract?.term == null || file === null) return { ...nothing, outcome };
  const isMade = outcome !== 'signed' || file.sealedAt !== null || isUnsealed.has(file.state);
  return {
    ...nothing,
    outcome: isMade ? outcome : 'pending',
    contract: { ...facts(contract, contract.term), file },
    contractId: actor !== null && canSee(contract, actor) === 'full' ? contractId : null,
  };
}

/** Seats and dates, and no name. */
function facts({ number, signatures }: Contract, term: NonNullable<Contract['term']>) {
  const { startsOn, endsOn } = term;
  return {
    number,
    term: { startsOn, endsOn },
    signatures: signatures.map(({ seat, at }) => ({ seat, at })),
  };
}
