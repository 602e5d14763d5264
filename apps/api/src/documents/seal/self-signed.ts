import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs';
import { bufferOf, derOf } from './der.ts';
import { oid } from './oids.ts';

/** As the certificate's purpose is only to hold a key that this database keeps, it is valid as long as that may be. */
const years = 20;
/** Instances whose clocks differ share it. */
const early = 24 * 3_600_000;
const commonName = '2.5.4.3';
/** Digital signature and non-repudiation, and nothing else. */
const usage = { bits: 0xc0, unused: 6 };

export interface SelfSigned {
  /** DER. */
  certificate: Uint8Array;
  /** PKCS#8, DER. */
  privateKey: Uint8Array;
}

/** Makes a key on P-256 and a certificate that vouches for itself: it shows that nothing changed, not who sealed. */
export function makeSelfSigned(name: string, now: Date): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  const subject = nameOf(name);
  const end = new Date(now);
  end.setUTCFullYear(now.getUTCFullYear() + years);
  const certificate = new Certificate({
    version: 2,
    serialNumber: new asn1js.Integer({ valueHex: bufferOf(serial()) }),
    issuer: subject,
    subject,
    notBefore: new Time({ type: 0, value: new Date(now.getTime() - early) }),
    notAfter: new Time({ type: 0, value: end }),
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(bufferOf(publicKey)),
    signature: new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 }),
    extensions: extensions(),
  });
  return { certificate: selfSign(certificate, privateKey), privateKey };
}

/** Positive and of 127 bits, as RFC 5280 asks. */
function serial(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}

function nameOf(name: string): RelativeDistinguishedNames {
  const value = new asn1js.Utf8String({ value: name });
  return new RelativeDistinguishedNames({
    typesAndValues: [new AttributeTypeAndValue({ type: commonName, value })],
  });
}

function extensions(): Extension[] {
  const usageBits = new asn1js.BitString({
    valueHex: new Uint8Array([usage.bits]).buffer,
    unusedBits: usage.unused,
  });
  const notAnAuthority = new BasicConstraints({ cA: false });
  return [
    new Extension({
      extnID: oid.basicConstraints,
      critical: true,
      extnValue: notAnAuthority.toSchema().toBER(false),
    }),
    new Extension({ extnID: oid.keyUsage, critical: true, extnValue: usageBits.toBER(false) }),
  ];
}

function selfSign(certificate: Certificate, privateKey: Buffer): Uint8Array {
  const toSign = certificate.encodeTBS();
  const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' });
  const signature = sign('sha256', derOf(toSign), key);
  certificate.tbsView = derOf(toSign);
  certificate.signatureAlgorithm = new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 });
  certificate.signatureValue = new asn1js.BitString({ valueHex: bufferOf(signature) });
  return derOf(certificate.toSchema(true));
}
