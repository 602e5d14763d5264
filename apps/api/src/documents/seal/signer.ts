import { constants, createHash, type KeyObject, verify, X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import { IssuerAndSerialNumber, RSASSAPSSParams, type SignedData, type SignerInfo } from 'pkijs';
import { derOf } from './der.ts';
import { oid } from './oids.ts';

/** What is wrong with the signature of a CMS; nothing of what it is worth, which is the certificate's business. */
export type SignerFault =
  | 'not-one-signer'
  | 'no-certificate'
  | 'wrong-content-type'
  | 'other-content'
  | 'unbound-certificate'
  | 'unknown-algorithm'
  | 'wrong-signature';

export interface CheckedSigner {
  certificate: X509Certificate | null;
  faults: SignerFault[];
}

interface Expected {
  contentType: string;
  /** Digest of the content that should be signed. */
  digest(hash: string): Buffer;
}

const hashes: Readonly<Record<string, string>> = {
  [oid.sha256]: 'sha256',
  [oid.sha384]: 'sha384',
  [oid.sha512]: 'sha512',
};
const hashOfSignature: Readonly<Record<string, string>> = {
  [oid.rsaWithSha256]: 'sha256',
  [oid.rsaWithSha384]: 'sha384',
  [oid.rsaWithSha512]: 'sha512',
  [oid.ecdsaWithSha256]: 'sha256',
  [oid.ecdsaWithSha384]: 'sha384',
  [oid.ecdsaWithSha512]: 'sha512',
};

/** Checks the one signature of a CMS (RFC 5652, 5.4 and 5.6), and that it names its certificate (RFC 5035). */
export function checkSigner(signedData: SignedData, expected: Expected): CheckedSigner {
  const [signer, ...others] = signedData.signerInfos;
  if (signer?.signedAttrs === undefined || others.length > 0)
    return { certificate: null, faults: ['not-one-signer'] };
  const certificate = certificateOf(signedData, signer);
  if (certificate === null) return { certificate, faults: ['no-certificate'] };
  const hash = hashes[signer.digestAlgorithm.algorithmId];
  if (hash === undefined) return { certificate, faults: ['unknown-algorithm'] };
  const faults: SignerFault[] = [];
  if (!isType(attribute(signer, oid.contentType), expected.contentType)) faults.push('wrong-content-type');
  if (!hasBytes(attribute(signer, oid.messageDigest), expected.digest(hash))) faults.push('other-content');
  if (!namesCertificate(signer, certificate)) faults.push('unbound-certificate');
  return { certificate, faults: [...faults, ...signatureFaults(signer, certificate.publicKey, hash)] };
}

function certificateOf(signedData: SignedData, { sid }: SignerInfo): X509Certificate | null {
  if (!(sid instanceof IssuerAndSerialNumber)) return null;
  const issuer = Buffer.from(derOf(sid.issuer.toSchema()));
  for (const one of certificatesIn(signedData)) {
    const sameIssuer = issuer.equals(derOf(one.issuer.toSchema()));
    if (sameIssuer && one.serialNumber.isEqual(sid.serialNumber))
      return new X509Certificate(derOf(one.toSchema()));
  }
  return null;
}

/** The certificates that a CMS brings along; other choices of the standard are left out. */
export const certificatesIn = ({ certificates = [] }: SignedData) =>
  certificates.filter((one) => 'subjectPublicKeyInfo' in one);

/** The one value of a signed attribute; undefined when it is absent, or there are several. */
function attribute({ signedAttrs }: SignerInfo, type: string): asn1js.AsnType | undefined {
  const found = signedAttrs?.attributes.filter((one) => one.type === type) ?? [];
  return found.length === 1 && found[0]?.values.length === 1 ? found[0].values[0] : undefined;
}

const isType = (value: asn1js.AsnType | undefined, type: string) =>
  value instanceof asn1js.ObjectIdentifier && value.getValue() === type;

const hasBytes = (value: asn1js.AsnType | undefined, bytes: Buffer) =>
  value instanceof asn1js.OctetString && bytes.equals(value.valueBlock.valueHexView);

/** `signing-certificate-v2`, or the first version of it, gives the digest of this very certificate. */
function namesCertificate(signer: SignerInfo, { raw }: X509Certificate): boolean {
  const digest = (hash: string) => createHash(hash).update(raw).digest();
  const v2 = firstCertificateId(attribute(signer, oid.signingCertificateV2));
  if (v2 !== undefined) {
    const [first, second] = v2;
    if (!(first instanceof asn1js.Sequence)) return hasBytes(first, digest('sha256'));
    const hash = hashNamed(first);
    return hash !== undefined && hasBytes(second, digest(hash));
  }
  return hasBytes(firstCertificateId(attribute(signer, oid.signingCertificate))?.[0], digest('sha1'));
}

function hashNamed(algorithm: asn1js.Sequence): string | undefined {
  const [name] = algorithm.valueBlock.value;
  return name instanceof asn1js.ObjectIdentifier ? hashes[name.getValue()] : undefined;
}

/** `SEQUENCE { SEQUENCE OF { ESSCertID… } }`: the parts of the first of them. */
function firstCertificateId(value: asn1js.AsnType | undefined): asn1js.AsnType[] | undefined {
  let at = value;
  for (let depth = 0; depth < 2; depth++)
    at = at instanceof asn1js.Sequence ? at.valueBlock.value[0] : undefined;
  return at instanceof asn1js.Sequence ? at.valueBlock.value : undefined;
}

function signatureFaults(signer: SignerInfo, key: KeyObject, digestHash: string): SignerFault[] {
  const { algorithmId } = signer.signatureAlgorithm;
  const plain = hashOfSignature[algorithmId] ?? (algorithmId === oid.rsaEncryption ? digestHash : undefined);
  const pss = algorithmId === oid.rsaPss ? pssOf(signer) : undefined;
  const hash = plain ?? pss?.hash;
  if (hash === undefined) return ['unknown-algorithm'];
  const signed = Buffer.from(signer.signedAttrs?.encodedValue ?? new ArrayBuffer());
  const signature = Buffer.from(signer.signature.valueBlock.valueHexView);
  const how = pss && { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: pss.saltLength };
  return verify(hash, signed, { key, ...how }, signature) ? [] : ['wrong-signature'];
}

function pssOf({ signatureAlgorithm }: SignerInfo): { hash: string | undefined; saltLength: number } {
  const { hashAlgorithm, saltLength } = new RSASSAPSSParams({ schema: signatureAlgorithm.algorithmParams });
  return { hash: hashes[hashAlgorithm.algorithmId], saltLength };
}
