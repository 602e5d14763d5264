import { expect, test } from 'vitest';
import { inlinesOf, wholeText } from '../compose/reading.sample.ts';
import { writtenText } from '../compose/written.sample.ts';
import { sampleProfile } from '../resolve/source.sample.ts';
import { specimenReaders, specimenSource } from './specimen-source.ts';

test.each(specimenReaders)('a specimen for %s is written whole, or with its blanks', (reader) => {
  const text = writtenText(specimenSource(sampleProfile, reader));
  expect(inlinesOf(text).some(({ blank }) => blank)).toBe(reader === 'blank');
  expect(wholeText(text).includes('L’équipière est libre')).toBe(reader === 'madame');
  expect(wholeText(text).includes('L’équipier est libre')).toBe(reader === 'monsieur');
});
