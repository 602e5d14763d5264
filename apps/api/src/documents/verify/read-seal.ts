import { createHash, type X509Certificate } from 'node:crypto';
import type { SignedData } from 'pkijs';
import { byteRanges } from '../seal/contents.ts';
import { oid } from '../seal/oids.ts';
import { readSignedData } from '../seal/read-cms.ts';
import { checkSigner, type SignerFault } from '../seal/signer.ts';
import { stampOf } from '../seal/stamp-of.ts';
import { dictionaryTime, nameOf, signingTime } from '../seal/told.ts';
import { checkToken, type TokenFault } from '../time-stamp/token.ts';

/** What is wrong with a seal in a file. */
export type SealFault = SignerFault | 'not-covered' | 'bytes-after' | 'unreadable-signature';

/** A seal that stands in a file, whoever made it. */
export interface SealReading {
  /** SHA-256 of the signer's certificate, in lower-case hexadecimal; null when there is none to read. */
  certificate: string | null;
  /** Whom that certificate names, and when the signature says it was given; null with it. */
  signer: SealSigner | null;
  /** None: every byte of the file but the signature is as it was sealed. */
  faults: SealFault[];
  stamp: { at: string | null; faults: TokenFault[] } | null;
}

/** What a signature says of itself, as it says it. */
export interface SealSigner {
  subject: string;
  issuer: string;
  /** From when to when its certificate is valid. */
  valid: { from: string; to: string };
  signedAt: string | null;
}

/** So many signatures are looked at, at the beginning of a file and at its end: one of ours is the first. */
const looked = 4;
/** Longest signature that is looked at, in hexadecimal digits. */
const longest = 512 * 1024;

/** Every seal that stands in clear in a file; those between the first and the last few are left out. */
export function readSeals(file: Buffer): SealReading[] {
  const all = byteRanges(file, 1000);
  const some = all.length <= 2 * looked ? all : [...all.slice(0, looked), ...all.slice(-looked)];
  return some.map(({ at, range }) => readSeal(file, at, range));
}

function readSeal(file: Buffer, at: number, range: number[]): SealReading {
  const [from = 0, start = 0, end = 0, rest = 0] = range;
  const isAround = from === 0 && start < end && end + rest <= file.length && (at < start || at >= end);
  const hex = isAround && end - start <= longest ? file.toString('latin1', start, end) : '';
  const isContents = /\/Contents\s*$/.test(file.toString('latin1', Math.max(0, start - 32), start));
  if (!isContents || !/^<(?:[0-9A-Fa-f]{2})+>$/.test(hex))
    return { certificate: null, signer: null, faults: ['not-covered'], stamp: null };
  const signature = Buffer.from(hex.slice(1, -1), 'hex');
  const digest = (hash: string) =>
    createHash(hash)
      .update(file.subarray(0, start))
      .update(file.subarray(end, end + rest))
      .digest();
  const reading = readSignature(signature, digest);
  if (reading.signer) reading.signer.signedAt ??= dictionaryTime(file, start, end);
  if (end + rest < file.length) reading.faults.push('bytes-after');
  return reading;
}

function readSignature(padded: Buffer, digest: (hash: string) => Buffer): SealReading {
  try {
    const { signedData, length } = readSignedData(padded);
    const { certificate, faults } = checkSigner(signedData, { contentType: oid.data, digest });
    const all: SealFault[] = [...faults];
    if (padded.subarray(length).some((byte) => byte !== 0)) all.push('unreadable-signature');
    return {
      certificate: fingerprint(certificate),
      signer: certificate && signerOf(certificate, signingTime(signedData)),
      faults: all,
      stamp: readStamp(signedData),
    };
  } catch {
    // ASN.1, certificates, keys, numbers: whatever reads them throws errors of its own kind at what is broken.
    return { certificate: null, signer: null, faults: ['unreadable-signature'], stamp: null };
  }
}

const signerOf = (
  { subject, issuer, validFromDate, validToDate }: X509Certificate,
  signedAt: string | null,
) => ({
  subject: nameOf(subject),
  issuer: nameOf(issuer),
  valid: { from: validFromDate.toISOString(), to: validToDate.toISOString() },
  signedAt,
});

const fingerprint = (certificate: X509Certificate | null): string | null =>
  certificate && createHash('sha256').update(certificate.raw).digest('hex');

/** The time stamp of the signature's value; who the authority is was asked when it was received. */
function readStamp(signedData: SignedData): SealReading['stamp'] {
  const stamp = stampOf(signedData);
  if (stamp === null) return null;
  const imprint = createHash('sha256').update(stamp.stamped).digest();
  const { at, faults } = checkToken(stamp.token, { imprint, authorities: [] });
  return { at: at?.toISOString() ?? null, faults };
}
