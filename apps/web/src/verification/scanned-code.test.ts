import { describe, expect, it } from 'vitest';
import { scannedCode } from './scanned-code.ts';

describe('a scanned QR code', () => {
  it.each(['7K4M-QX2P-9TRD', 'https://equipage.exemple.fr/verifier#7K4M-QX2P-9TRD'])(
    'bears a code: %s',
    (scanned) => {
      expect(scannedCode(scanned)).toBe('7K4M-QX2P-9TRD');
    },
  );

  it.each(['', 'https://equipage.exemple.fr/verifier', 'WIFI:S:Lab;;', 'https://exemple.fr/#menu'])(
    'is another than a contract’s: %s',
    (scanned) => {
      expect(scannedCode(scanned)).toBeNull();
    },
  );
});
