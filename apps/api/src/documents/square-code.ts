import { correction, generate } from 'lean-qr';

/** The QR code of an address: its squares row by row from the top, `1` for a dark one, without the quiet margin. */
export function squareCode(address: string): string[] {
  const code = generate(address, { minCorrectionLevel: correction.M });
  return code.toString({ on: '1', off: '0', pad: 0 }).trim().split('\n');
}
