import type { X509Certificate } from 'node:crypto';

/** No chain in use is as long. */
const longest = 8;

/** What is wrong with the certificates above one. */
export type ChainFault = 'broken-chain' | 'unknown-authority';

/**
 * Follows a certificate up to its authority, at a moment. With authorities given, it has to end at one of them;
 * without any, what is there has to hold together and nothing says who the authority is.
 */
export function chainFault(
  from: X509Certificate,
  others: readonly X509Certificate[],
  at: Date,
  authorities: readonly X509Certificate[],
): ChainFault | null {
  let current = from;
  for (let length = 0; length < longest; length++) {
    if (!wasValid(current, at)) return 'broken-chain';
    if (authorities.some((one) => one.raw.equals(current.raw))) return null;
    const above = [...authorities, ...others].find((one) => isAbove(one, current));
    if (above === undefined) break;
    current = above;
  }
  return authorities.length > 0 ? 'unknown-authority' : null;
}

export const wasValid = (certificate: X509Certificate, at: Date) =>
  certificate.validFromDate <= at && at <= certificate.validToDate;

/** Whether it issued the other; never a certificate by itself, which is the end of a chain. */
function isAbove(one: X509Certificate, other: X509Certificate): boolean {
  return !one.raw.equals(other.raw) && one.ca && other.checkIssued(one) && other.verify(one.publicKey);
}
