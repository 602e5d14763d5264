import { expect, type Page } from '@playwright/test';
import { fromToday } from '../days.ts';
import { address, at, enter, press, type Screen } from './screen.ts';

const heading = 'Me faire remplacer';
const holder = 'nathalie.serra';
/** Nobody else's test is about him. */
const standIn = 'henri.dupuy';

/** Names the stand-in, once however many screens ask for it. */
async function name(page: Page): Promise<void> {
  const found = await page.request.get('/api/people?search=dupuy henri');
  const { items } = (await found.json()) as { items: { id: string }[] };
  const days = { startsOn: fromToday(0).iso, endsOn: fromToday(20).iso };
  await page.request.post('/api/stand-ins', {
    data: { standInId: items[0]?.id, kind: 'interim', ...days },
  });
}

/** Who acts in a manager's stead, and what they are shown. */
export const standInsScreens: Screen[] = [
  {
    name: 'stand-ins',
    heading,
    open: at(holder, '/', async (page) => {
      await name(page);
      await page.goto('/remplacement');
      await expect(page.getByText(/remplace Nathalie Serra, par intérim/)).toBeVisible();
    }),
  },
  {
    name: 'stand-ins-faults',
    heading,
    faults: [/status of 422/],
    open: at(holder, '/remplacement', async (page) => {
      await press('Enregistrer le remplacement')(page);
      await expect(page.getByText('Renseignez ce champ.').first()).toBeVisible();
    }),
  },
  {
    name: 'decision-in-stead',
    heading: 'À décider',
    open: async (newPage) => {
      await name(await enter(newPage, address(holder)));
      const page = await enter(newPage, address(standIn));
      await page.goto('/a-decider');
      await expect(page.getByText('Vous décidez à la place de Nathalie Serra, par intérim.')).toBeVisible();
      return page;
    },
  },
];
