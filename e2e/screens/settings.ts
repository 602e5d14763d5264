import { expect, type Page } from '@playwright/test';
import { startOwnServer } from '../own-server.ts';
import { at, press, type Screen } from './screen.ts';

/** A server on which nothing is set up, one for each of Playwright's processes; it ends with it. */
let bare: ReturnType<typeof startOwnServer> | undefined;

async function onBareServer(page: Page, path: (token: string) => string): Promise<Page> {
  bare ??= startOwnServer({ NODE_ENV: 'development', ADMIN_EMAIL: 'administration@exemple.fr' });
  const server = await bare;
  process.once('exit', server.kill);
  const token = /premier-demarrage#(\S+)/.exec(server.printed())?.[1] ?? '';
  await page.goto(server.address + path(token));
  return page;
}

/** Its own address is elsewhere for a page of the demonstration, and it says that nothing is set up. */
const bareFaults = [/^request to elsewhere: http:\/\/127\.0\.0\.1:|status of (503|403)/];

/** The organisation's settings, and the first start of an installation. */
export const settingsScreens: Screen[] = [
  { name: 'settings', heading: 'Réglages de l’organisation', open: at('ruben.iniguez', '/reglages') },
  {
    name: 'settings-reserved',
    heading: 'Réglages de l’organisation',
    open: at('camille.fabre', '/reglages'),
  },
  {
    name: 'settings-faults',
    heading: 'Réglages de l’organisation',
    open: at('ruben.iniguez', '/reglages', async (page) => {
      await page.getByLabel('Nom de la collectivité').fill('');
      await page.getByLabel('Le service finit à').fill('07:00');
      await press('Enregistrer les réglages')(page);
      await expect(page.getByText('Renseignez ce champ.').first()).toBeVisible();
    }),
  },
  {
    name: 'not-set-up',
    heading: 'Équipage n’est pas encore configuré',
    faults: bareFaults,
    open: async (newPage) => onBareServer(await newPage(), () => '/'),
  },
  {
    name: 'first-start',
    heading: 'Première configuration',
    faults: bareFaults,
    open: async (newPage) => {
      const page = await onBareServer(await newPage(), (token) => `/premier-demarrage#${token}`);
      await expect(page.getByLabel('Adresse électronique').first()).toHaveValue('administration@exemple.fr');
      return page;
    },
  },
  {
    name: 'first-start-over',
    heading: 'Première configuration',
    faults: bareFaults,
    open: async (newPage) => onBareServer(await newPage(), () => `/premier-demarrage#${'a'.repeat(43)}`),
  },
];
