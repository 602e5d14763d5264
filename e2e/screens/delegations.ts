import { expect, type Page } from '@playwright/test';
import { fromToday } from '../days.ts';
import { address, at, enter, press, type Screen } from './screen.ts';

const heading = 'Délégations de signature';
const admin = 'ruben.iniguez';
/** Nobody else's test is about her: what waits for the executive waits for her too. */
const substitute = 'ophelie.carriere';

/** The demonstration's own secretariat. */
const secretary = 'valerie.cabanel';

/** Records the arrêté, once however many screens ask for it. */
async function record(page: Page): Promise<void> {
  const found = await page.request.get('/api/people?search=carriere ophelie');
  const { items } = (await found.json()) as { items: { id: string }[] };
  const days = { date: fromToday(-3).iso, from: fromToday(-2).iso, to: fromToday(20).iso };
  await page.request.post('/api/delegations', {
    data: { number: '2026-114', substituteId: items[0]?.id, ...days },
  });
}

/** The arrêtés by which others sign for the executive, and what a substitute is shown. */
export const delegationsScreens: Screen[] = [
  {
    name: 'delegations',
    heading,
    open: at(admin, '/', async (page) => {
      await record(page);
      await page.goto('/delegations');
      await expect(page.getByText('En vigueur').first()).toBeVisible();
    }),
  },
  {
    name: 'delegations-faults',
    heading,
    faults: [/status of 422/],
    open: at(admin, '/delegations', async (page) => {
      await press('Enregistrer l’arrêté')(page);
      await expect(page.getByText('Renseignez ce champ.').first()).toBeVisible();
    }),
  },
  { name: 'delegations-read', heading, open: at('etienne.lacaze', '/delegations') },
  { name: 'delegations-reserved', heading, open: at('magali.gompel', '/delegations') },
  {
    name: 'home-delegation-ending',
    heading: /./,
    title: 'Accueil',
    open: at(admin, '/', async (page) => {
      await record(page);
      await page.reload();
      await expect(page.getByText('Une délégation de signature prend bientôt fin')).toBeVisible();
    }),
  },
  {
    name: 'signing-by-delegation',
    heading: 'À décider',
    open: async (newPage) => {
      await record(await enter(newPage, address(admin)));
      const page = await enter(newPage, address(substitute));
      await page.goto('/a-decider');
      await expect(page.getByText(/Vous décidez à la place d’Étienne Lacaze, par délégation/)).toBeVisible();
      return page;
    },
  },
  {
    name: 'secretariat',
    heading: 'Secrétariat de la direction générale',
    open: at('etienne.lacaze', '/secretariat'),
  },
  {
    name: 'secretariat-faults',
    heading: 'Secrétariat de la direction générale',
    faults: [/422/],
    open: at(admin, '/secretariat', async (page) => {
      await press('Nommer au secrétariat')(page);
      await expect(page.getByText('Renseignez ce champ.').first()).toBeVisible();
    }),
  },
  { name: 'preparing', heading: 'À préparer', open: at(secretary, '/a-decider') },
  {
    name: 'preparing-one',
    heading: 'À préparer',
    open: at(secretary, '/a-decider', async (page) => {
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await expect(page.getByRole('heading', { name: 'Vous préparez cette signature' })).toBeVisible();
    }),
  },
  {
    name: 'home-preparing',
    heading: /la signature de la direction générale/,
    open: at(secretary, '/'),
  },
];
