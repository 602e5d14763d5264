import type { Page } from '@playwright/test';
import { at, type Screen } from './screen.ts';

const openMenu = (page: Page) => page.locator('[popovertarget="person-menu"]').click();

/** What is around every page. */
export const aroundScreens: Screen[] = [
  { name: 'menu', heading: /./, title: 'Accueil', open: at('magali.gompel', '/', openMenu) },
  { name: 'not-found', heading: 'Cette page n’existe pas', open: at('magali.gompel', '/nulle-part') },
];
