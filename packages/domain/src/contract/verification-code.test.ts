import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVerificationCode, verificationCode, verificationCodeBytes } from './verification-code.ts';

const random = fc.uint8Array({ minLength: verificationCodeBytes, maxLength: verificationCodeBytes });

describe('the verification code', () => {
  it('prints sixty bits in three groups of four', () => {
    const bytes = Uint8Array.from([7, 19, 4, 20, 23, 29, 2, 22, 9, 26, 24, 13]);
    expect(verificationCode(bytes)).toBe('7K4M-QX2P-9TRD');
    expect(() => verificationCode(bytes.subarray(1))).toThrow(RangeError);
  });

  it('holds no sign that is read for another', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        expect(verificationCode(bytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
      }),
    );
  });

  it('differs as soon as one of the bits it takes does', () => {
    fc.assert(
      fc.property(random, fc.nat(11), fc.nat(4), (bytes, place, bit) => {
        const other = bytes.map((byte, at) => (at === place ? byte ^ (1 << bit) : byte));
        expect(verificationCode(other)).not.toBe(verificationCode(bytes));
      }),
    );
  });

  it.each(['7K4M-QX2P-9TRD', '7k4mqx2p9trd', ' 7k4m qx2p 9trd ', '7K4M–QX2P–9TRD'])(
    'is read from %s',
    (typed) => {
      expect(readVerificationCode(typed)).toBe('7K4M-QX2P-9TRD');
    },
  );

  it('is read when its zero and its one are typed as letters', () => {
    expect(readVerificationCode('o0Oo-iIlL-1111')).toBe('0000-1111-1111');
  });

  it.each(['', '7K4M-QX2P-9TR', '7K4M-QX2P-9TRDD', '7K4M-QX2P-9TRU', '7K4M-QX2P-9TR*', 'é'])(
    'is not read from « %s »',
    (typed) => {
      expect(readVerificationCode(typed)).toBeNull();
    },
  );
});
