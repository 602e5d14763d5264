import {
  type BroughtBack,
  type BroughtBackFault,
  broughtBackSentence,
  type Command,
  type Contract,
  type ContractView,
  decide,
  type Instant,
  typography,
} from '@equipage/domain';
import { type Connection, reading } from '../db/connection.ts';
import { directoryOf } from '../db/directory.ts';
import { problem } from '../platform/problems.ts';
import { refused } from '../platform/refusals.ts';
import type { Server } from '../platform/server.ts';
import { type ActCall, onVersion, open } from './act.ts';
import { carryOut, LostRace } from './carry-out.ts';
import {
  type HandedOut,
  handedOutFor,
  keepBroughtBack,
  keepHandedOut,
  ownCertificates,
} from './parapheur-store.ts';
import type { Scene } from './scene.ts';
import { viewFor } from './views.ts';

/** What makes the files to sign and reads those that come back. */
export interface ParapheurDocuments {
  make(contract: Contract): Promise<{ bytes: Buffer; sha256: string; code: string }>;
  read(asked: {
    file: Buffer;
    handedOut: readonly Uint8Array[];
    ours: readonly string[];
  }): Promise<{ fault: BroughtBackFault; pages?: number[] } | { broughtBack: BroughtBack }>;
}

/** @throws ProblemError to whom the table of acts refuses it, before anything is made or read */
function expectCarrier(contract: Contract, scene: Scene): void {
  const decision = decide(contract, { type: 'hand-out-file', file: '' }, { ...scene, ownContracts: [] });
  if ('refusal' in decision) throw refused(decision.refusal);
}

/** Makes the file to sign and keeps it: as long as nothing that it bears is given anew, it is the same one. */
export async function handOut(
  server: Server,
  documents: ParapheurDocuments,
  call: ActCall,
): Promise<ContractView> {
  const { contract, scene: asked } = await open(server, reading(server.db), call);
  expectCarrier(contract, asked);
  const { executiveId } = asked.profile;
  const known = await handedOutFor(reading(server.db), contract);
  const isKnown = known.some((file) => file.executiveId === executiveId);
  // Made outside the transaction: nothing but the database is waited for in it.
  const file = isKnown ? null : await documents.make(contract);
  return onVersion(server, call, async ({ connection, before, scene }) => {
    if (before.version !== contract.version) throw new LostRace();
    if (file !== null)
      await keepHandedOut(connection, before, { ...file, executiveId, handedOutAt: scene.now });
    const after =
      file === null
        ? before
        : await done(server, connection, before, { type: 'hand-out-file', file: file.sha256 }, scene);
    return answered(connection, after, scene, call);
  });
}

/** Takes the signed file that came back as the contract's own, and its signature as the executive's. */
export async function bringBack(
  server: Server,
  documents: ParapheurDocuments,
  call: ActCall,
  bytes: Buffer,
): Promise<ContractView> {
  const connection = reading(server.db);
  const { contract, scene: asked } = await open(server, connection, call);
  expectCarrier(contract, asked);
  const files = await handedOutFor(connection, contract);
  if (files.length === 0) throw problem('nothing-handed-out');
  const broughtBack = await readSigned(documents, bytes, files, await ownCertificates(connection));
  return onVersion(server, call, async ({ connection: writing, before, scene }) => {
    if (before.version !== contract.version) throw new LostRace();
    const handedOut = files.find(({ sha256 }) => sha256 === broughtBack.handedOut);
    if (handedOut === undefined) throw problem('nothing-handed-out');
    const command = await commandFor(server, writing, { handedOut, broughtBack, scene });
    const after = await done(server, writing, before, command, scene);
    const { file: sha256, certificate } = broughtBack;
    const at = server.clock.real().toISOString();
    await keepBroughtBack(writing, handedOut, { bytes, sha256, certificate: certificate.sha256, at });
    return answered(writing, after, scene, call);
  });
}

async function readSigned(
  documents: ParapheurDocuments,
  file: Buffer,
  files: readonly HandedOut[],
  ours: readonly string[],
): Promise<BroughtBack> {
  const answer = await documents.read({ file, handedOut: files.map(({ bytes }) => bytes), ours });
  if ('broughtBack' in answer) return answer.broughtBack;
  const detail = typography(broughtBackSentence(answer.fault, answer.pages));
  throw problem('file-not-taken', { detail, errors: [{ pointer: '/file', code: answer.fault, detail }] });
}

async function commandFor(
  server: Server,
  connection: Connection,
  { handedOut, broughtBack, scene }: { handedOut: HandedOut; broughtBack: BroughtBack; scene: Scene },
): Promise<Command> {
  const { signedAt, ...trace } = broughtBack;
  const { executiveId: holderId, contentHash, handedOutAt } = handedOut;
  const { firstName, lastName, civility } = (await directoryOf(connection, [holderId])).person(holderId);
  return {
    type: 'bring-file-back',
    contentHash,
    holderId,
    signer: { name: `${firstName} ${lastName}`, civility },
    handedOutAt,
    signedAt: signedAt && onOurClock(signedAt, scene.now, server.clock.real()),
    trace,
  };
}

/** A file is dated by the real clock, which the demonstration's may be moved from. */
function onOurClock(instant: Instant, now: Instant, real: Date): Instant {
  return new Date(Date.parse(instant) + Date.parse(now) - real.getTime()).toISOString();
}

async function done(
  server: Server,
  connection: Connection,
  before: Contract,
  command: Command,
  scene: Scene,
): Promise<Contract> {
  const after = await carryOut(server, connection, { before, command, scene });
  if (after === null) throw new Error('a signature leaves a contract');
  return after;
}

async function answered(
  connection: Connection,
  contract: Contract,
  scene: Scene,
  call: ActCall,
): Promise<ContractView> {
  const view = await viewFor(connection, contract, scene);
  await call.once?.keep(connection, view);
  return view;
}
