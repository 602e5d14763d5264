import * as asn1js from 'asn1js';
import { PKIStatus, PKIStatusInfo } from 'pkijs';
import { readWhole } from '../seal/der.ts';
import { checkToken, type TokenExpected, type TokenFault } from './token.ts';

/** Why a server's answer is not accepted. */
export type AnswerFault = 'not-an-answer' | 'refused-by-the-server' | TokenFault;

/** The time stamp in a server's answer, once it is really one for what was asked; otherwise what is wrong with it. */
export function acceptAnswer(
  bytes: Uint8Array,
  expected: TokenExpected,
): { token: Uint8Array; at: Date } | { faults: AnswerFault[] } {
  const answer = read(bytes);
  if (answer === null) return { faults: ['not-an-answer'] };
  const { status, token } = answer;
  const isGranted = status === PKIStatus.granted || status === PKIStatus.grantedWithMods;
  if (!isGranted || token === null) return { faults: ['refused-by-the-server'] };
  const { at, faults } = checkToken(token, expected);
  return at === null || faults.length > 0 ? { faults } : { token, at };
}

/** `SEQUENCE { PKIStatusInfo, token OPTIONAL }`: the token's very bytes, which a signature covers. */
function read(bytes: Uint8Array): { status: PKIStatus; token: Uint8Array | null } | null {
  try {
    const answer = readWhole(bytes);
    if (!(answer instanceof asn1js.Sequence)) return null;
    const [info, token] = answer.valueBlock.value;
    const { status } = new PKIStatusInfo({ schema: info });
    return { status, token: token === undefined ? null : new Uint8Array(token.valueBeforeDecodeView) };
  } catch {
    return null;
  }
}
