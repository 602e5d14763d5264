import { createPrivateKey, sign, verify, X509Certificate } from 'node:crypto';
import { P12Signer, SignerError } from '@libpdf/core';
import { PFX } from 'pkijs';
import { bufferOf } from './der.ts';
import { KeyError, type KeyFault } from './key-error.ts';
import type { KeySource, SealKey } from './seal-key.ts';

/**
 * Makes a key ready to seal with; whether its certificate may is another question (`certificateFaults`).
 * @throws KeyError when there is no key to be had
 */
export async function openKey(source: KeySource): Promise<SealKey> {
  return source.from === 'p12' ? fromP12(source) : fromPair(source);
}

function fromPair({ certificate, privateKey }: Extract<KeySource, { from: 'self-signed' }>): SealKey {
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' });
  return { certificate, chain: [], kind: 'ec', sign: async (data) => sign('sha256', data, key) };
}

async function fromP12({ file, password }: Extract<KeySource, { from: 'p12' }>): Promise<SealKey> {
  const signer = await P12Signer.create(file, password).catch((error: unknown) => {
    throw new KeyError([faultOf(error, file)]);
  });
  const signs = (data: Uint8Array) => signer.sign(data, 'SHA-256');
  const all = [signer.certificate, ...signer.certificateChain];
  // A file holds certificates in any order: the key's own is the one that its signature verifies with.
  const probe = Buffer.from('probe');
  const signature = await signs(probe);
  const isOwn = (der: Uint8Array) => verify('sha256', probe, new X509Certificate(der).publicKey, signature);
  const certificate = all.find(isOwn);
  if (certificate === undefined) throw new KeyError(['certificate-of-another-key']);
  const chain = all.filter((one) => one !== certificate);
  return { certificate, chain, kind: signer.keyType === 'RSA' ? 'rsa' : 'ec', sign: signs };
}

/** The library says in many ways that a password is wrong: whatever else has the form of PKCS#12 is that. */
function faultOf(error: unknown, file: Uint8Array): KeyFault {
  const message = error instanceof SignerError ? error.message : '';
  if (/No (private key|certificates) found/.test(message)) return 'no-key';
  return isP12(file) ? 'wrong-password' : 'unreadable';
}

function isP12(file: Uint8Array): boolean {
  try {
    PFX.fromBER(bufferOf(file));
    return true;
  } catch {
    return false;
  }
}
