import type { Page } from '@playwright/test';
import { at, press, type Screen } from './screen.ts';

const openFirst = (page: Page) =>
  page.getByRole('navigation', { name: 'Courriels' }).getByRole('link').first().click();

/** What people are told by mail, and when. */
export const mailsScreens: Screen[] = [
  { name: 'mailbox', heading: 'Boîte aux lettres', open: at('magali.gompel', '/courriels') },
  {
    name: 'mail-opened',
    heading: /Boîte aux lettres/,
    open: at('magali.gompel', '/courriels', openFirst),
  },
  {
    name: 'mail-as-text',
    heading: /Boîte aux lettres/,
    open: at('magali.gompel', '/courriels', async (page) => {
      await openFirst(page);
      await press('Voir la version texte')(page);
    }),
  },
  { name: 'mail-preferences', heading: 'Mes courriels', open: at('magali.gompel', '/mes-courriels') },
];
