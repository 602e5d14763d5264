import { at, type Screen } from './screen.ts';

/** The community officer’s screens. */
export const communityScreens: Screen[] = [
  { name: 'community', heading: 'La communauté', open: at('magali.gompel', '/communaute') },
  {
    name: 'community-search',
    heading: 'La communauté',
    open: at('magali.gompel', '/communaute', (page) => page.getByRole('searchbox').fill('karim')),
  },
  {
    name: 'community-none',
    heading: 'La communauté',
    open: at('magali.gompel', '/communaute', (page) => page.getByRole('searchbox').fill('zzzz')),
  },
];
