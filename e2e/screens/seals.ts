import { at, type Screen } from './screen.ts';

/** For those who see to it that every contract gets its seal. */
export const sealsScreens: Screen[] = [
  { name: 'seals', heading: 'Cachets des contrats', open: at('magali.gompel', '/cachets') },
];
