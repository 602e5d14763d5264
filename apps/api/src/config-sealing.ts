import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Reader } from './config-reader.ts';
import { KeyError, type KeyFault } from './documents/seal/key-error.ts';
import type { KeySource } from './documents/seal/seal-key.ts';
import { Sealer, type TimeStamping } from './documents/seal/sealer.ts';
import { repositoryRoot } from './platform/assets.ts';

/** What final documents are sealed and time-stamped with, as the environment says. */
export interface SealingConfig {
  /** Null: the service makes itself a key, whose certificate vouches for itself. */
  key: Extract<KeySource, { from: 'p12' }> | null;
  /** Null: without time stamps. */
  timeStamping: TimeStamping | null;
}

const sentences: Readonly<Record<KeyFault, string>> = {
  unreadable: 'SEAL_P12 n’est pas un fichier PKCS#12',
  'wrong-password': 'SEAL_P12_PASSWORD n’ouvre pas SEAL_P12',
  'no-key': 'SEAL_P12 doit contenir une clé privée et son certificat',
  'certificate-of-another-key': 'SEAL_P12 contient une clé et le certificat d’une autre',
  'weak-key': 'la clé de SEAL_P12 ne convient pas : attendu RSA de 3072 bits au moins, ou la courbe P-256',
  'not-valid-yet': 'le certificat de SEAL_P12 n’est pas encore valable',
  expired: 'le certificat de SEAL_P12 a expiré',
  'not-for-signing': 'le certificat de SEAL_P12 n’est pas prévu pour signer',
};

/** Reads the key and the authorities, tries the key, and leaves every fault with the reader. */
export async function readSealing(reader: Reader): Promise<SealingConfig> {
  const key = readKey(reader);
  const sealing = { key, timeStamping: readTimeStamping(reader) };
  if (key !== null) reader.faults.push(...(await keyFaults(key)).map((fault) => `${sentences[fault]}.`));
  return sealing;
}

function readKey(reader: Reader): SealingConfig['key'] {
  const password = reader.secret('SEAL_P12_PASSWORD');
  const file = reader.value('SEAL_P12', null, readFile, 'fichier introuvable ou illisible');
  if (file !== null) return { from: 'p12', file, password };
  if (password !== '' && reader.text('SEAL_P12') === undefined)
    reader.faults.push('SEAL_P12_PASSWORD est donné sans SEAL_P12.');
  return null;
}

/** Tried in a thread that ends with it: nothing of the key, nor of what reads it, stays in this one. */
async function keyFaults(key: KeySource): Promise<readonly KeyFault[]> {
  const sealer = new Sealer(key);
  try {
    await sealer.identity();
    return [];
  } catch (error) {
    if (error instanceof KeyError) return error.faults;
    return ['unreadable'];
  } finally {
    await sealer.close();
  }
}

function readTimeStamping(reader: Reader): TimeStamping | null {
  const url = reader.value('TIMESTAMP_URL', null, readAddress, 'attendu une adresse http:// ou https://');
  const expected = 'attendu un fichier PEM de certificats d’autorités';
  const authorities = reader.value<Uint8Array[]>('TIMESTAMP_CA', [], readCertificates, expected);
  if (authorities.length > 0 && reader.text('TIMESTAMP_URL') === undefined)
    reader.faults.push('TIMESTAMP_CA est donné sans TIMESTAMP_URL.');
  return url && { url, authorities };
}

function readFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(resolve(repositoryRoot, path));
  } catch {
    return undefined;
  }
}

function readAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function readCertificates(path: string): Uint8Array[] | undefined {
  const pem = Buffer.from(readFile(path) ?? []).toString('latin1');
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.length === 0 ? undefined : blocks.map((block) => new X509Certificate(block).raw);
  } catch {
    return undefined;
  }
}
