/** The signs of a code, five bits each: neither I, L, O nor U, which are read for others. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

/** Random bytes that a code takes: the low five bits of each. */
export const verificationCodeBytes = length;

/**
 * The code printed on a concluded contract, by which anyone may ask what became of it: « 7K4M-QX2P-9TRD ».
 * @param random `verificationCodeBytes` bytes that nobody can guess: sixty bits of them are used
 */
export function verificationCode(random: Uint8Array): string {
  if (random.length !== length) throw new RangeError(`a code is made of ${length} bytes`);
  return inFours([...random].map((byte) => alphabet.charAt(byte & 31)).join(''));
}

/** A code as someone types or scans it, in its printed form; null when it cannot be one. */
export function readVerificationCode(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const read = signs.replaceAll('O', '0').replace(/[IL]/g, '1');
  return read.length === length && [...read].every((sign) => alphabet.includes(sign)) ? inFours(read) : null;
}

const inFours = (signs: string) => signs.replace(/.{4}(?=.)/g, '$&-');
