import { X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import { Certificate } from 'pkijs';
import { bufferOf } from './der.ts';
import type { KeyFault } from './key-error.ts';
import { oid } from './oids.ts';

/** Bits of an RSA key that still protect a contract for as long as it is kept (ANSSI, RGS B1). */
const rsaBits = 3072;

/** Everything that forbids sealing with this certificate at this moment. */
export function certificateFaults(der: Uint8Array, now: Date): KeyFault[] {
  const { faults, from, to } = standing(der);
  return [
    ...faults,
    ...(from > now ? (['not-valid-yet'] as const) : []),
    ...(to < now ? (['expired'] as const) : []),
  ];
}

interface Standing {
  /** What no moment changes. */
  faults: KeyFault[];
  from: Date;
  to: Date;
}

/** A certificate does not change: each is read once, for as long as somebody holds it. */
const known = new WeakMap<Uint8Array, Standing>();

function standing(der: Uint8Array): Standing {
  const read = known.get(der);
  if (read !== undefined) return read;
  const certificate = new X509Certificate(der);
  const faults: KeyFault[] = [];
  if (!isStrong(certificate)) faults.push('weak-key');
  if (!maySign(der)) faults.push('not-for-signing');
  const found = { faults, from: certificate.validFromDate, to: certificate.validToDate };
  known.set(der, found);
  return found;
}

function isStrong({ publicKey }: X509Certificate): boolean {
  const { modulusLength, namedCurve } = publicKey.asymmetricKeyDetails ?? {};
  if (publicKey.asymmetricKeyType === 'rsa') return (modulusLength ?? 0) >= rsaBits;
  return publicKey.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1';
}

/** Digital signature or non-repudiation, the first two bits; without the extension a certificate serves for all. */
function maySign(der: Uint8Array): boolean {
  const { extensions } = Certificate.fromBER(bufferOf(der));
  const usage = extensions?.find(({ extnID }) => extnID === oid.keyUsage)?.parsedValue;
  if (!(usage instanceof asn1js.BitString)) return true;
  return ((usage.valueBlock.valueHexView[0] ?? 0) & 0xc0) !== 0;
}
