import { describe, expect, test } from 'vitest';
import { consent } from '../consent.ts';
import { sampleProfile } from '../resolve/source.sample.ts';
import { delegatedCaption, signatureCaption, standInCaption } from './signature-caption.ts';

describe('the capacity in which a person signs', () => {
  test.each([
    ['agent', 'madame', 'L’équipière du Lab’'],
    ['agent', 'monsieur', 'L’équipier du Lab’'],
    ['agent', null, 'L’équipière ou l’équipier du Lab’'],
    ['manager', 'madame', 'La supérieure hiérarchique'],
    ['manager', 'monsieur', 'Le supérieur hiérarchique'],
    ['manager', null, 'La supérieure ou le supérieur hiérarchique'],
    ['executive', 'madame', 'La directrice générale des services'],
    ['executive', 'monsieur', 'Le directeur général des services'],
    ['executive', null, 'La directrice générale ou le directeur général des services'],
  ] as const)('%s, %s', (seat, civility, caption) => {
    expect(signatureCaption(seat, civility, sampleProfile)).toBe(caption);
  });

  test.each([
    ['Directrice générale adjointe', 'monsieur', 'Le directeur général adjoint'],
    ['Administrateur général', 'madame', 'L’administratrice générale'],
    ['Directeur de cabinet délégué', 'madame', 'La directrice de cabinet délégué'],
    ['Secrétaire générale', 'monsieur', 'Le Secrétaire général'],
    ['Responsable des moyens', 'madame', 'La Responsable des moyens'],
    ['Responsable des moyens', null, 'La ou le Responsable des moyens'],
  ] as const)('the title %s agrees with %s', (executiveTitle, civility, caption) => {
    expect(signatureCaption('executive', civility, { ...sampleProfile, executiveTitle })).toBe(caption);
  });
});

test.each([
  ['delegation', 'Pour Madame la Présidente et par délégation'],
  ['interim', 'par intérim'],
  ['substitution', 'par suppléance'],
] as const)('in the stead of the holder: %s', (standIn, caption) => {
  expect(standInCaption(standIn, sampleProfile)).toBe(caption);
});

test.each([
  ['Directrice générale adjointe', 'monsieur', 'le directeur général adjoint'],
  ['Directrice générale adjointe', null, 'la directrice générale adjointe ou le directeur général adjoint'],
] as const)('a substitute signs in their own capacity: %s, %s', (capacity, civility, title) => {
  expect(delegatedCaption(capacity, civility, sampleProfile)).toBe(
    `Pour Madame la Présidente et par délégation, ${title}`,
  );
});

test('the consent is one French sentence with a version', () => {
  expect(consent.version).toBe('2026-1');
  expect(consent.sentence).toMatch(/^J’ai lu .*\.$/);
  expect(consent.sentence).not.toMatch(/'/);
});
