import { expect, test } from 'vitest';
import { signatureNature } from './signature-nature.ts';

const agent = { caption: 'L’équipière du Lab’', way: 'product' } as const;
const executive = { caption: 'Le directeur général des services', way: 'product' } as const;
const manager = { caption: 'La supérieure ou le supérieur hiérarchique', way: 'product' } as const;

test.each([
  [[agent, executive, manager], 'Signature électronique simple de chaque partie.'],
  [
    [agent, { ...executive, way: 'paper' as const }, manager],
    'Signature électronique simple de l’équipière du Lab’ et de la supérieure ou du supérieur hiérarchique\u202F; signature manuscrite sur papier du directeur général des services.',
  ],
  [
    [agent, { ...executive, way: 'parapheur' as const }, { ...manager, way: 'paper' as const }],
    'Signature électronique simple de l’équipière du Lab’\u202F; signature manuscrite sur papier de la supérieure ou du supérieur hiérarchique\u202F; signature électronique au parapheur du directeur général des services.',
  ],
  [
    [agent, executive, manager].map((place) => ({ ...place, way: 'paper' as const })),
    'Signature manuscrite sur papier de chaque partie.',
  ],
])('each kind of signature is said with those who gave it', (places, words) => {
  expect(signatureNature(places)).toBe(words);
});
