import type { ContractFile } from '@equipage/domain';
import { expect, test } from 'vitest';
import { demoProfile } from '../../demo/profile.ts';
import { sealFacts } from './seal-facts.ts';

const sealedAt = '2026-11-26T08:00:00.000Z';
const stampedAt = '2026-11-26T08:00:05.000Z';
const sealed: ContractFile = { state: 'sealed', sealedAt, stampedAt: null, selfSigned: true };
const on = (at: string) => `le 26\u00A0novembre 2026 à ${at}`.replace('26\u00A0n', '26 n');

test.each<[string, ContractFile, string[]]>([
  ['self-signed, no stamp asked for', sealed, [`Auto-signé, posé ${on('9\u00A0h')}`, 'Non demandé']],
  ['of the service', { ...sealed, selfSigned: false }, [`Du service, posé ${on('9\u00A0h')}`, 'Non demandé']],
  ['stamped', { ...sealed, stampedAt }, [`Auto-signé, posé ${on('9\u00A0h')}`, `Obtenu ${on('9\u00A0h')}`]],
  [
    'whose stamp is awaited',
    { ...sealed, state: 'stamp-pending' },
    [`Auto-signé, posé ${on('9\u00A0h')}`, 'Attendu\u00A0: le serveur est sollicité à nouveau.'],
  ],
  [
    'whose stamp was given up',
    { ...sealed, state: 'given-up' },
    [`Auto-signé, posé ${on('9\u00A0h')}`, 'Non obtenu'],
  ],
  [
    'made before there were seals',
    { state: 'unsealed', sealedAt: null, stampedAt: null, selfSigned: null },
    ['Aucun\u00A0: ce fichier date d’avant les cachets.'],
  ],
  [
    'that came back signed from a signature book',
    { state: 'parapheur', sealedAt: null, stampedAt: null, selfSigned: null },
    ['Aucun\u00A0: le fichier est celui que le parapheur a rendu signé.'],
  ],
])('the evidence prints the seal of a file %s', (_, file, values) => {
  const facts = sealFacts(file, demoProfile);
  expect(facts.map(({ name }) => name)).toEqual(['Cachet', 'Horodatage'].slice(0, values.length));
  expect(facts.map(({ value }) => value)).toEqual(values);
});
