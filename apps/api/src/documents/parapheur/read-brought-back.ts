import { createHash } from 'node:crypto';
import type { BroughtBack, BroughtBackFault, SameFile } from '@equipage/domain';
import { PDF } from '@libpdf/core';
import { readSeals, type SealFault, type SealReading } from '../verify/read-seal.ts';
import { coveredPages } from './covered.ts';
import { sideBySide } from './drawn-pages.ts';
import { hasSamePages, saidIn } from './same-pages.ts';
import { isTooHeavy } from './weight.ts';

/** A file that came back, and the files that were handed out for its contract, the last one first. */
export interface BroughtBackRequest {
  file: Uint8Array;
  handedOut: readonly Uint8Array[];
  /** SHA-256 of the certificates that seal here: none of them is the executive's. */
  ours: readonly string[];
}

/** Why a file is not taken, and where that is seen: pages from 1 on. */
export interface NotTaken {
  fault: BroughtBackFault;
  pages?: number[];
}
export type BroughtBackAnswer = NotTaken | { broughtBack: BroughtBack };

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** Where `%PDF-` may stand at the latest, in bytes. */
const headerWithin = 1024;
/** A certificate that the signature does not bind by itself is bound by its issuer and number. */
const harmless: ReadonlySet<SealFault> = new Set(['unbound-certificate']);

/**
 * Whether a file that came back is one that was handed out, and signed: cheap questions first, so that nothing is unpacked
 * of a file that nobody signed.
 */
export async function readBroughtBack({
  file: given,
  handedOut,
  ours,
}: BroughtBackRequest): Promise<BroughtBackAnswer> {
  const file = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (!file.subarray(0, headerWithin).includes('%PDF-')) return { fault: 'not-a-pdf' };
  if (file.includes('/Encrypt')) return { fault: 'encrypted' };
  const signature = signatureOf(
    readSeals(file).filter(({ certificate }) => !ours.includes(certificate ?? '')),
  );
  if ('fault' in signature) return signature;
  if (isTooHeavy(file)) return { fault: 'unreadable' };
  // Whatever reads a broken document throws errors of its own kind.
  const same = await sameFile(file, handedOut).catch((): NotTaken => ({ fault: 'unreadable' }));
  if ('fault' in same) return same;
  return { broughtBack: { ...signature, ...same, file: sha256Of(file) } };
}

type Signed = Pick<BroughtBack, 'certificate' | 'signedAt' | 'dated'>;

/** The last signature that covers the whole file. */
function signatureOf(seals: readonly SealReading[]): { fault: BroughtBackFault } | Signed {
  const whole = seals.findLast(
    ({ signer, faults }) => signer && faults.every((fault) => harmless.has(fault)),
  );
  if (whole?.signer == null || whole.certificate === null) return { fault: faultOf(seals) };
  const { subject, issuer, valid, signedAt } = whole.signer;
  const stampedAt = whole.stamp?.faults.length === 0 ? whole.stamp.at : null;
  const at = stampedAt ?? signedAt;
  if (at !== null && (at < valid.from || at > valid.to)) return { fault: 'certificate-not-valid' };
  const dated = stampedAt !== null ? 'stamp' : signedAt !== null ? 'signature' : 'arrival';
  return { certificate: { subject, issuer, sha256: whole.certificate }, signedAt: at, dated };
}

function faultOf(seals: readonly SealReading[]): BroughtBackFault {
  const last = seals.findLast(({ signer }) => signer !== null);
  if (seals.length === 0) return 'unsigned';
  const faults = new Set(last?.faults ?? []);
  if (faults.has('other-content')) return 'other-content';
  if ([...faults].some((fault) => fault !== 'bytes-after' && !harmless.has(fault))) return 'wrong-signature';
  return last === undefined ? 'wrong-signature' : 'bytes-after';
}

type SameAs = { sameFile: SameFile; handedOut: string };

async function sameFile(file: Buffer, handedOut: readonly Uint8Array[]): Promise<NotTaken | SameAs> {
  const pdf = await PDF.load(file);
  const said = saidIn(pdf).join('\f');
  let fault: NotTaken = { fault: 'other-document' };
  for (const bytes of handedOut) {
    const original = await PDF.load(bytes);
    if (saidIn(original).join('\f') !== said) continue;
    const begins = file.subarray(0, bytes.length).equals(bytes);
    const compared = compare(original, pdf, begins);
    if (typeof compared === 'string') return { sameFile: compared, handedOut: sha256Of(bytes) };
    fault = compared;
  }
  return fault;
}

/** How a file that says the same is the one that was handed out, to the eye; or why it is not. */
function compare(original: PDF, pdf: PDF, begins: boolean): NotTaken | SameFile {
  const isUntouched = begins && hasSamePages(original, pdf);
  const { drawnOtherwise, hasForeignNotes } = sideBySide(original, pdf);
  if (drawnOtherwise.length > 0) return { fault: 'drawn-over', pages: drawnOtherwise };
  if (hasForeignNotes) return { fault: 'foreign-notes' };
  const covered = coveredPages(pdf);
  if (covered.length > 0) return { fault: 'covered-words', pages: covered };
  return isUntouched ? 'same-bytes' : 'same-pages';
}
