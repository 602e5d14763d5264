import { expect, test } from 'vitest';
import { at, of, the } from './article.ts';

test.each([
  ['Région Occitanie', 'la Région Occitanie', 'de la Région Occitanie', 'à la Région Occitanie'],
  ['Département du Gers', 'le Département du Gers', 'du Département du Gers', 'au Département du Gers'],
  [
    'Collectivité de Corse',
    'la Collectivité de Corse',
    'de la Collectivité de Corse',
    'à la Collectivité de Corse',
  ],
  ['Eurométropole', 'l’Eurométropole', 'de l’Eurométropole', 'à l’Eurométropole'],
  ['Le Lab’', 'le Lab’', 'du Lab’', 'au Lab’'],
  ['La Fabrique', 'la Fabrique', 'de la Fabrique', 'à la Fabrique'],
  ['L’Atelier', 'l’Atelier', 'de l’Atelier', 'à l’Atelier'],
  ['Les Passeurs', 'les Passeurs', 'des Passeurs', 'aux Passeurs'],
  ['Labo’z', 'le Labo’z', 'du Labo’z', 'au Labo’z'],
  ['Pôle innovation', 'le Pôle innovation', 'du Pôle innovation', 'au Pôle innovation'],
  ['Sous-direction', 'la Sous-direction', 'de la Sous-direction', 'à la Sous-direction'],
  ['Comité de pilotage', 'le Comité de pilotage', 'du Comité de pilotage', 'au Comité de pilotage'],
  [
    'chargée de communication',
    'la chargée de communication',
    'de la chargée de communication',
    'à la chargée de communication',
  ],
  [
    'chargé de communication',
    'le chargé de communication',
    'du chargé de communication',
    'au chargé de communication',
  ],
  ['animatrice du réseau', 'l’animatrice du réseau', 'de l’animatrice du réseau', 'à l’animatrice du réseau'],
  [
    'responsable du réseau',
    'la ou le responsable du réseau',
    'de la ou du responsable du réseau',
    'à la ou au responsable du réseau',
  ],
])('%s', (name, withArticle, afterOf, afterAt) => {
  expect(the(name)).toBe(withArticle);
  expect(of(name)).toBe(afterOf);
  expect(at(name)).toBe(afterAt);
});
