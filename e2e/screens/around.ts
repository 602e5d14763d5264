import type { Page } from '@playwright/test';
import { at, type Screen } from './screen.ts';

const openMenu = (page: Page) => page.locator('[popovertarget="person-menu"]').click();

/** What is around every page, and every component in each of its states. */
export const aroundScreens: Screen[] = [
  { name: 'menu', heading: /./, title: 'Accueil', open: at('magali.gompel', '/', openMenu) },
  {
    name: 'specimens',
    heading: 'États des composants',
    slow: true,
    waiting: 2,
    open: async (newPage) => {
      const page = await newPage();
      await page.goto('/etats');
      return page;
    },
  },
  { name: 'not-found', heading: 'Cette page n’existe pas', open: at('magali.gompel', '/nulle-part') },
];
