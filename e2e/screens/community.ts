import type { Page } from '@playwright/test';
import { address, at, enter, press, type Screen } from './screen.ts';

const officer = 'magali.gompel';

/** The contract of a person of the list, as the officer sees it; then what has to be done there. */
function atContractOf(name: string, then: (page: Page) => Promise<unknown>): Screen['open'] {
  return async (newPage) => {
    const page = await enter(newPage, address(officer));
    const answer = await page.request.get(`/api/community?search=${encodeURIComponent(name)}`);
    const { items } = (await answer.json()) as { items: { contractId: string }[] };
    await page.goto(`/contrats/${items[0]?.contractId}`);
    await then(page);
    return page;
  };
}

const hers = {
  heading: 'Contrat d’engagement d’Aïcha Mansouri',
  title: 'Contrat d’Aïcha Mansouri',
};

/** The community officer’s screens. */
export const communityScreens: Screen[] = [
  { name: 'community', heading: 'La communauté', open: at(officer, '/communaute') },
  {
    name: 'community-search',
    heading: 'La communauté',
    open: at(officer, '/communaute', (page) => page.getByRole('searchbox').fill('karim')),
  },
  {
    name: 'community-none',
    heading: 'La communauté',
    open: at(officer, '/communaute', (page) => page.getByRole('searchbox').fill('zzzz')),
  },
  { name: 'community-signing', heading: 'La communauté', open: at(officer, '/communaute?en-signature') },
  { name: 'community-calling', heading: 'La communauté', open: at(officer, '/communaute?a-relancer') },
  {
    name: 'community-chosen',
    heading: 'La communauté',
    open: at(officer, '/communaute?recherche=benali', async (page) => {
      await page.getByText('Karim Benali').waitFor();
      await page.getByRole('checkbox', { name: 'Choisir Karim Benali' }).press('Space');
      await press('Choisir les colonnes')(page);
    }),
  },
  {
    name: 'community-exported',
    heading: 'La communauté',
    open: at(officer, '/communaute?recherche=benali', async (page) => {
      await press('Exporter CSV')(page);
      await page.getByText(/^communaute-.*csv$/).waitFor();
    }),
  },
  {
    name: 'member',
    heading: 'Jean-Noël Cazaux',
    open: at(officer, '/communaute?recherche=cazaux', (page) =>
      page.getByRole('link', { name: 'Jean-Noël Cazaux' }).click(),
    ),
  },
  {
    name: 'member-unknown',
    heading: 'Introuvable',
    faults: [/404/],
    open: at(officer, '/communaute/personne'),
  },
  {
    name: 'finder',
    heading: 'La communauté',
    open: at(officer, '/communaute', async (page) => {
      await press('Trouver')(page);
      await page.getByRole('combobox').fill('benali');
      await page.getByRole('option', { name: /^Karim Benali/ }).waitFor();
    }),
  },
  {
    name: 'finder-card',
    heading: /./,
    title: 'Accueil',
    open: at('solene.marty', '/', async (page) => {
      await press('Trouver')(page);
      await page.getByRole('combobox').fill('benali');
      await page.getByRole('option', { name: /^Karim Benali/ }).click();
    }),
  },
  {
    name: 'finder-none',
    heading: 'La communauté',
    open: at(officer, '/communaute', async (page) => {
      await press('Trouver')(page);
      await page.getByRole('combobox').fill('zzzz');
      await page.getByText(/^Rien de ce nom/).waitFor();
    }),
  },
  {
    name: 'act-hand-over',
    ...hers,
    open: atContractOf('mansouri', async (page) => {
      await press('Confier à un autre supérieur')(page);
      await page.getByRole('button', { name: 'Confier le contrat' }).click();
    }),
  },
  {
    name: 'act-close',
    ...hers,
    open: atContractOf('mansouri', async (page) => {
      await press('Clore le contrat')(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Clore le contrat' }).click();
    }),
  },
  {
    name: 'act-record-end',
    ...hers,
    open: atContractOf('mansouri', press('Enregistrer une déclaration de fin')),
  },
];
