import { readVerificationCode } from '@equipage/domain';

/**
 * The code that a scanned QR code bears: alone, or after the `#` of the address it leads to, whatever the server.
 * Null when it is some other QR code.
 */
export function scannedCode(scanned: string): string | null {
  return readVerificationCode(scanned.slice(scanned.lastIndexOf('#') + 1));
}
