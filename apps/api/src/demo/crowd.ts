import type { Civility, Mission, Person } from '@equipage/domain';
import type { DemoContract, Ending } from './contracts.ts';
import { directorates } from './people.ts';

/*
 * Generated members, for a community of any size: always the same ones for the same number, so that two seeds
 * compare. They are not offered on the sign-in page.
 */

const madame = [
  'Adèle',
  'Agathe',
  'Amandine',
  'Anaïs',
  'Béatrice',
  'Cécile',
  'Chloé',
  'Delphine',
  'Emma',
  'Eugénie',
  'Fanny',
  'Gaëlle',
  'Hanaé',
  'Isabelle',
  'Joséphine',
  'Khadija',
  'Laëtitia',
  'Louise',
  'Manon',
  'Mélissandre',
  'Nadège',
  'Océane',
  'Pauline',
  'Rosalie',
  'Salomé',
  'Tiphaine',
  'Ursula',
  'Valérie',
  'Wiktoria',
  'Zoé',
];
const monsieur = [
  'Alexis',
  'Amadou',
  'André',
  'Benoît',
  'Cédric',
  'Clément',
  'Didier',
  'Édouard',
  'Félix',
  'François',
  'Gérard',
  'Guillaume',
  'Hervé',
  'Ismaël',
  'Jérôme',
  'Kevin',
  'Laurent',
  'Matthieu',
  'Noé',
  'Olivier',
  'Pierre-Yves',
  'Quentin',
  'Rémi',
  'Sébastien',
  'Théo',
  'Ugo',
  'Vincent',
  'William',
  'Xavier',
  'Yann',
];
const lastNames = [
  'Abadie',
  'Albert',
  'Azéma',
  'Barthès',
  'Bessière',
  'Bourdès',
  'Cabanis',
  'Calvet',
  'Carrère',
  'Castéra',
  'Cazalbou',
  'Chabbert',
  'Cros',
  'Dardé',
  'de Lagarde',
  'd’Estaing',
  'Delmas-Roux',
  'Dupont',
  'Duprat',
  'Espinasse',
  'Fabrègues',
  'Fontanié',
  'Garcia',
  'Gonzálvez',
  'Guiraud',
  'Hernàndez',
  'Izard',
  'Jalabert',
  'Kaczmarek',
  'Lacoste',
  'Lafon',
  'Le Bris',
  'Lozano',
  'Malaterre',
  'Martí',
  'Mazars',
  'Monnier',
  'Nadal',
  'Navarro',
  'Oulhen',
  'Pagès',
  'Pech',
  'Peyre',
  'Phạm',
  'Puig',
  'Rességuier',
  'Rivière',
  'Roca',
  'Sánchez',
  'Saint-Martin',
  'Ségala',
  'Soulié',
  'Teisseire',
  'Tournier',
  'Uriarte',
  'Valette',
  'Verdier',
  'Vidaillac',
  'Vuković',
  'Zamora',
];
const jobs = [
  'Gestionnaire administratif',
  'Chargé de mission',
  'Instructeur',
  'Technicien',
  'Juriste',
  'Assistant',
  'Analyste',
];
const services = ['Accueil', 'Études', 'Instruction', 'Moyens généraux', 'Pilotage', 'Territoires'];

/** Whole numbers below a bound, always in the same order: a linear congruential generator. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

export interface Extra {
  person: Person;
  contract: DemoContract;
}

/** The generated member of this rank, with their signed contract. */
export function extraOf(rank: number, managers: readonly Person[], missions: readonly Mission[]): Extra {
  const below = numbers(rank * 7919 + 17);
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const civility: Civility = below(2) === 0 ? 'madame' : 'monsieur';
  const id = `membre-${String(rank).padStart(6, '0')}`;
  const manager = pick(managers);
  const person: Person = {
    id,
    civility,
    firstName: pick(civility === 'madame' ? madame : monsieur),
    lastName: pick(lastNames),
    email: `${id}@demo.equipage.example`,
    jobTitle: pick(jobs),
    directorate: pick(Object.values(directorates)),
    service: pick(services),
    workShare: pick([100, 100, 100, 90, 80, 50]),
    worksOn: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    annualised: below(20) === 0,
    managerId: manager.id,
    roles: [],
  };
  const startsIn = 20 - below(400);
  const contract: DemoContract = {
    agent: id,
    mission: pick(missions).id,
    percent: 5 + below(11) / 2,
    startsIn,
    mornings: below(5),
    ending: endingOf(startsIn, below(25)),
  };
  return { person, contract };
}

/** One in twenty-five ends early, when it has run long enough for that. */
function endingOf(startsIn: number, draw: number): Ending {
  const ran = startsIn < -60 && startsIn > -150;
  return draw === 0 && ran
    ? { kind: 'terminated', saidIn: startsIn + 40, effectiveIn: startsIn + 45 }
    : { kind: 'signed' };
}
