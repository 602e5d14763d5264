import type { X509Certificate } from 'node:crypto';
import { createHash } from 'node:crypto';
import { type AnswerFault, acceptAnswer } from '../time-stamp/answer.ts';
import { newRequest, type StampRequest } from '../time-stamp/request.ts';
import { addToken } from './cms.ts';
import { contentsAt, ownPlace, withContents } from './contents.ts';
import { readSignedData } from './read-cms.ts';
import { signatureValue } from './stamp-of.ts';

/** An answer of a time-stamp server, and what it is held to. */
export interface StampAnswer {
  request: StampRequest;
  answer: Uint8Array;
  between: { from: Date; to: Date };
  authorities: readonly X509Certificate[];
}

const signatureOf = (file: Buffer) => readSignedData(contentsAt(file, ownPlace(file))).signedData;

/** What to ask of a time-stamp server for a sealed file: the digest of the signature's value (PAdES B-T). */
export function stampRequest(file: Buffer): StampRequest {
  return newRequest(
    createHash('sha256')
      .update(signatureValue(signatureOf(file)))
      .digest(),
  );
}

/**
 * Puts the time stamp in the room that the seal left for it, once it is really one: what the seal covers stays, byte
 * for byte, and so does its signature.
 */
export function stampFile(
  file: Buffer,
  { request, answer, between, authorities }: StampAnswer,
): { file: Buffer; at: Date } | { faults: AnswerFault[] } {
  const accepted = acceptAnswer(answer, { ...request, between, authorities });
  if ('faults' in accepted) return accepted;
  const signature = addToken(signatureOf(file), accepted.token);
  return { file: withContents(file, ownPlace(file), signature), at: accepted.at };
}
