import { X509Certificate } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { AnswerFault } from '../time-stamp/answer.ts';
import { type StampRequest, writeRequest } from '../time-stamp/request.ts';
import { readSeals } from '../verify/read-seal.ts';
import { KeyError, type KeyFault } from './key-error.ts';
import { certificateFaults } from './key-faults.ts';
import { openKey } from './open-key.ts';
import type { SealNote } from './place.ts';
import { sealFile } from './seal-file.ts';
import type { KeySource, SealKey } from './seal-key.ts';
import { makeSelfSigned, type SelfSigned } from './self-signed.ts';
import { type StampAnswer, stampFile, stampRequest } from './stamp-file.ts';

/* The thread that holds the key. Whoever sends files to be verified never reaches it. */

/** The acts of the thread: what each is asked, and what it gives. */
export interface SealActs {
  make: { asked: { name: string }; given: SelfSigned };
  open: { asked: object; given: { certificate: Uint8Array; selfSigned: boolean } };
  seal: { asked: { file: Uint8Array; note: SealNote }; given: { file: Uint8Array } };
  ask: { asked: { file: Uint8Array }; given: { request: StampRequest; written: Uint8Array<ArrayBuffer> } };
  stamp: {
    asked: { file: Uint8Array; answer: Omit<StampAnswer, 'authorities'>; authorities: readonly Uint8Array[] };
    given: { file: Uint8Array; at: Date };
  };
}
export type SealAct = keyof SealActs;
export type SealRequest = { [A in SealAct]: { act: A } & SealActs[A]['asked'] }[SealAct];
export type SealAnswer =
  | { given: SealActs[SealAct]['given'] }
  | { keyFaults: readonly KeyFault[] }
  | { stampFaults: readonly AnswerFault[] };

const source = workerData as KeySource | null;
const bufferOf = (file: Uint8Array) => Buffer.from(file.buffer, file.byteOffset, file.byteLength);

let opened: Promise<SealKey> | null = null;

/** Opened once, looked at for each act: a certificate that expires while the server runs seals nothing more. */
async function key(): Promise<SealKey> {
  if (source === null) throw new Error('a thread without a key');
  opened ??= openKey(source);
  const found = await opened;
  const faults = certificateFaults(found.certificate, new Date());
  if (faults.length > 0) throw new KeyError(faults);
  return found;
}

async function open(): Promise<SealAnswer> {
  const { certificate } = await key();
  const read = new X509Certificate(certificate);
  // By its names: `checkIssued` also asks that it be meant to issue certificates, which ours is not.
  const selfSigned = read.issuer === read.subject && read.verify(read.publicKey);
  return { given: { certificate, selfSigned } };
}

/** A seal that our own verification does not find intact is not given: nothing would ever make it again. */
async function seal(file: Uint8Array, note: SealNote): Promise<SealAnswer> {
  const sealed = await sealFile(file, await key(), note);
  assertIntact(sealed);
  return { given: { file: sealed } };
}

function ask(file: Uint8Array): SealAnswer {
  const request = stampRequest(bufferOf(file));
  return { given: { request, written: writeRequest(request) } };
}

function stamp({ file, answer, authorities }: SealActs['stamp']['asked']): SealAnswer {
  const trusted = authorities.map((der) => new X509Certificate(der));
  const stamped = stampFile(bufferOf(file), { ...answer, authorities: trusted });
  if ('faults' in stamped) return { stampFaults: stamped.faults };
  assertIntact(stamped.file);
  return { given: stamped };
}

function assertIntact(file: Buffer): void {
  const [one, ...others] = readSeals(file);
  const faults = [...(one?.faults ?? ['no seal']), ...(one?.stamp?.faults ?? [])];
  if (faults.length > 0 || others.length > 0)
    throw new Error(`the seal does not verify: ${faults.join(', ')}`);
}

async function answer(request: SealRequest): Promise<SealAnswer> {
  switch (request.act) {
    case 'make':
      return { given: makeSelfSigned(request.name, new Date()) };
    case 'open':
      return open();
    case 'seal':
      return seal(request.file, request.note);
    case 'ask':
      return ask(request.file);
    case 'stamp':
      return stamp(request);
  }
}

parentPort?.on('message', async (request: SealRequest) => {
  try {
    parentPort?.postMessage(await answer(request));
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    parentPort?.postMessage({ keyFaults: error.faults } satisfies SealAnswer);
  }
});
