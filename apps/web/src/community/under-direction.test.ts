import { expect, it } from 'vitest';
import { underDirection } from './under-direction.ts';

it.each([
  ['Direction des Finances et de la Commande publique', 'Finances et Commande publique'],
  ['Direction de la Citoyenneté et des Démarches participatives', 'Citoyenneté et Démarches participatives'],
  [
    'Direction des Systèmes d’information et des Usages numériques',
    'Systèmes d’information et Usages numériques',
  ],
  ['Direction de l’innovation', 'Innovation'],
  ['Direction générale des services', 'Direction générale des services'],
  ['Direction', 'Direction'],
  ['Mission Égalité et des chances', 'Mission Égalité et des chances'],
])('does not say again what the column says: %s', (name, shown) => {
  expect(underDirection(name)).toBe(shown);
});
