import { expect, it } from 'vitest';
import { fileSize } from './file-size.ts';

it.each([
  [10, '1\u00a0ko'],
  [212_400, '212\u00a0ko'],
  [1_440_000, '1,4\u00a0Mo'],
])('%d bytes are « %s »', (bytes, words) => expect(fileSize(bytes)).toBe(words));
