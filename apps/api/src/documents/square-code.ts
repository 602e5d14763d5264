import { encodeQR } from 'qr';

/** The QR code of an address: its squares row by row from the top, `1` for a dark one, without the quiet margin. */
export function squareCode(address: string): string[] {
  const margined = encodeQR(address, 'raw', { ecc: 'medium', border: 1 });
  return margined.slice(1, -1).map((row) =>
    row
      .slice(1, -1)
      .map((isDark) => (isDark ? '1' : '0'))
      .join(''),
  );
}
