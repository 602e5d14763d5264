import { createHash, X509Certificate } from 'node:crypto';
import { Certificate, ExtKeyUsage, type SignedData, TSTInfo } from 'pkijs';
import { bufferOf, derOf } from '../seal/der.ts';
import { oid } from '../seal/oids.ts';
import { readSignedData } from '../seal/read-cms.ts';
import { certificatesIn, checkSigner, type SignerFault } from '../seal/signer.ts';
import { type ChainFault, chainFault, wasValid } from './chain.ts';

/** Why a time stamp is not accepted. */
export type TokenFault =
  | SignerFault
  | ChainFault
  | 'not-a-time-stamp'
  | 'other-imprint'
  | 'other-nonce'
  | 'not-a-time-stamping-certificate'
  | 'certificate-not-valid'
  | 'time-off';

export interface TokenExpected {
  /** SHA-256 of what should be stamped. */
  imprint: Uint8Array;
  /** What the request held; undefined for a token received long ago. */
  nonce?: Uint8Array;
  /** Between which moments it was asked for and received, with a tolerance; undefined for one received long ago. */
  between?: { from: Date; to: Date };
  authorities: readonly X509Certificate[];
}

export interface CheckedToken {
  /** Null when the token cannot even be read. */
  at: Date | null;
  faults: TokenFault[];
}

/** Checks a time stamp from end to end (RFC 3161, 2.2 to 2.4.2): what is stamped, when, and by whose certificate. */
export function checkToken(bytes: Uint8Array, expected: TokenExpected): CheckedToken {
  const token = readToken(bytes);
  if (token === null) return { at: null, faults: ['not-a-time-stamp'] };
  const { info, content, signedData } = token;
  const digest = (hash: string) => createHash(hash).update(content).digest();
  const { certificate, faults } = checkSigner(signedData, { contentType: oid.timeStampInfo, digest });
  const all: TokenFault[] = [...faults, ...stampFaults(info, expected)];
  if (certificate !== null) all.push(...authorityFaults(certificate, signedData, info.genTime, expected));
  return { at: info.genTime, faults: all };
}

function readToken(bytes: Uint8Array): { info: TSTInfo; content: Uint8Array; signedData: SignedData } | null {
  try {
    const { signedData, length } = readSignedData(bytes);
    const { eContentType, eContent } = signedData.encapContentInfo;
    if (length !== bytes.length || eContentType !== oid.timeStampInfo || eContent === undefined) return null;
    const content = new Uint8Array(eContent.getValue());
    return { info: TSTInfo.fromBER(bufferOf(content)), content, signedData };
  } catch {
    return null;
  }
}

function stampFaults(info: TSTInfo, { imprint, nonce, between }: TokenExpected): TokenFault[] {
  const faults: TokenFault[] = [];
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const sameImprint = Buffer.from(imprint).equals(hashedMessage.valueBlock.valueHexView);
  if (hashAlgorithm.algorithmId !== oid.sha256 || !sameImprint) faults.push('other-imprint');
  if (nonce !== undefined && !Buffer.from(nonce).equals(info.nonce?.valueBlock.valueHexView ?? Buffer.of()))
    faults.push('other-nonce');
  if (between !== undefined && (info.genTime < between.from || info.genTime > between.to))
    faults.push('time-off');
  return faults;
}

function authorityFaults(
  certificate: X509Certificate,
  signedData: SignedData,
  at: Date,
  { authorities }: TokenExpected,
): TokenFault[] {
  const faults: TokenFault[] = [];
  if (!isForTimeStamping(certificate)) faults.push('not-a-time-stamping-certificate');
  if (!wasValid(certificate, at)) return [...faults, 'certificate-not-valid'];
  const others = certificatesIn(signedData).map((one) => new X509Certificate(derOf(one.toSchema())));
  const fault = chainFault(certificate, others, at, authorities);
  return fault === null ? faults : [...faults, fault];
}

/** A critical extended key usage that holds time stamping and nothing else (RFC 3161, 2.3). */
function isForTimeStamping({ raw }: X509Certificate): boolean {
  const { extensions } = Certificate.fromBER(bufferOf(raw));
  const usage = extensions?.find(({ extnID }) => extnID === oid.extendedKeyUsage);
  if (usage?.critical !== true || !(usage.parsedValue instanceof ExtKeyUsage)) return false;
  const { keyPurposes } = usage.parsedValue;
  return keyPurposes.length === 1 && keyPurposes[0] === oid.timeStamping;
}
