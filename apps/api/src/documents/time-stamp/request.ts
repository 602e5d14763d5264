import { randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { bufferOf, derOf } from '../seal/der.ts';
import { oid } from '../seal/oids.ts';

/** What a time-stamp server is asked, and what its answer is held to. */
export interface StampRequest {
  /** SHA-256 of what is stamped. */
  imprint: Uint8Array;
  /** Random, positive: an old answer cannot be played again. */
  nonce: Uint8Array;
}

/** A request with a nonce of its own. */
export function newRequest(imprint: Uint8Array): StampRequest {
  const nonce = randomBytes(16);
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return { imprint, nonce };
}

/** The request as RFC 3161 writes it, its certificate asked for, in DER. */
export function writeRequest({ imprint, nonce }: StampRequest): Uint8Array<ArrayBuffer> {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new asn1js.Null() }),
      hashedMessage: new asn1js.OctetString({ valueHex: bufferOf(imprint) }),
    }),
    nonce: new asn1js.Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  });
  return derOf(request.toSchema());
}
