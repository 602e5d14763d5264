import { emailAddress } from '@equipage/domain';

/** An address, and the name beside it. */
export interface MailAddress {
  address: string;
  name: string | null;
}

/** What would end an address, begin another or need quoting: none of it is in an address that we write to. */
const unwritable = /[<>()[\]\\,;:"]/;

/** An address one may write to, in lower case; null for anything else. */
export function writableAddress(text: string): string | null {
  const { success, data } = emailAddress.safeParse(text);
  return success && !unwritable.test(data) ? data : null;
}

/**
 * A header's words: one line, whatever was typed; the encoding is left to what writes the message. What was typed as if it was
 * encoded already (RFC 2047) is taken apart: it would be read as something else.
 */
export const headerText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/=(?=\?)/g, '= ')
    .trim();

/** `Équipage <equipage@exemple.fr>`, or the address alone; null when it is neither. */
export function readAddress(text: string): MailAddress | null {
  const [, name, inner] = /^([^<>]*)<([^<>]+)>$/.exec(text.trim()) ?? [];
  const address = writableAddress(inner ?? text);
  const written = headerText(name ?? '').replace(/^"(.*)"$/, '$1');
  return address === null ? null : { address, name: written === '' ? null : written };
}
