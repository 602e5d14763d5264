import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  GeneralName,
  GeneralNames,
  IssuerAndSerialNumber,
  IssuerSerial,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { bufferOf, derOf } from './der.ts';
import { oid } from './oids.ts';
import type { SealKey } from './seal-key.ts';

/*
 * The signature of a seal: CMS (RFC 5652) as PAdES B-B asks for it (ETSI EN 319 142-1, 6.3): content type, message
 * digest and `signing-certificate-v2`, and no `signing-time`, whose place is the `M` of the PDF's dictionary.
 */

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/**
 * Signs the digest of a file's signed ranges.
 * @param digest SHA-256
 * @returns a `ContentInfo`, in DER
 */
export async function signDigest(digest: Uint8Array, key: SealKey): Promise<Uint8Array> {
  const certificate = readCertificate(key.certificate);
  const signedAttrs = attributes(0, [
    attribute(oid.contentType, new asn1js.ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, new asn1js.OctetString({ valueHex: bufferOf(digest) })),
    signingCertificate(certificate),
  ]);
  const signature = await key.sign(signedForm(signedAttrs));
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({
      issuer: certificate.issuer,
      serialNumber: certificate.serialNumber,
    }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }),
    signedAttrs,
    signatureAlgorithm: algorithmOf(key),
    signature: new asn1js.OctetString({ valueHex: bufferOf(signature) }),
  });
  return wrap(signer, [certificate, ...key.chain.map(readCertificate)]);
}

/** Adds the time-stamp token to a signature, among what it does not cover. */
export function addToken(signedData: SignedData, token: Uint8Array): Uint8Array {
  const [signer] = signedData.signerInfos;
  if (signer === undefined) throw new Error('a signature without a signer');
  signer.unsignedAttrs = attributes(1, [
    attribute(oid.signatureTimeStamp, asn1js.fromBER(bufferOf(token)).result),
  ]);
  return contentInfo(signedData);
}

function wrap(signer: SignerInfo, certificates: Certificate[]): Uint8Array {
  return contentInfo(
    new SignedData({
      version: 1,
      digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: oid.sha256 })],
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
      certificates,
      signerInfos: [signer],
    }),
  );
}

function contentInfo(signedData: SignedData): Uint8Array {
  return derOf(
    new ContentInfo({ contentType: oid.signedData, content: signedData.toSchema(true) }).toSchema(),
  );
}

/** Binds the signature to its certificate (RFC 5035): SHA-256 of it, its issuer and number. */
function signingCertificate(certificate: Certificate): Attribute {
  const issuer = new GeneralNames({ names: [new GeneralName({ type: 4, value: certificate.issuer })] });
  const issuerSerial = new IssuerSerial({ issuer, serialNumber: certificate.serialNumber });
  const digest = sha256(derOf(certificate.toSchema()));
  const id = sequence(new asn1js.OctetString({ valueHex: bufferOf(digest) }), issuerSerial.toSchema());
  return attribute(oid.signingCertificateV2, sequence(sequence(id)));
}

function algorithmOf({ kind }: SealKey): AlgorithmIdentifier {
  return kind === 'ec'
    ? new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 })
    : new AlgorithmIdentifier({ algorithmId: oid.rsaWithSha256, algorithmParams: new asn1js.Null() });
}

/** A set in the order that DER asks for, without which a strict reader computes another digest. */
function attributes(type: 0 | 1, given: Attribute[]): SignedAndUnsignedAttributes {
  const inOrder = given
    .map((one) => ({ one, der: Buffer.from(derOf(one.toSchema())) }))
    .sort((left, right) => Buffer.compare(left.der, right.der))
    .map(({ one }) => one);
  return new SignedAndUnsignedAttributes({ type, attributes: inOrder });
}

/** What is signed of the attributes: the same bytes as a SET OF, not as the field `[0]` that holds them. */
function signedForm(given: SignedAndUnsignedAttributes): Uint8Array {
  const der = derOf(given.toSchema());
  der[0] = 0x31;
  return der;
}

const attribute = (type: string, value: asn1js.AsnType) => new Attribute({ type, values: [value] });
const sequence = (...value: asn1js.AsnType[]) => new asn1js.Sequence({ value });
const readCertificate = (der: Uint8Array) => Certificate.fromBER(bufferOf(der));
