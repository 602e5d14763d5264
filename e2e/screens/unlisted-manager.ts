import { expect, type Page } from '@playwright/test';
import { address, enter, type Screen } from './screen.ts';

/** Nobody else's test is about him. */
const agent = 'barthes';

/** The administrator gives him another superior than the one his contract names. */
async function moveAgent(page: Page): Promise<void> {
  const list = await page.request.get(`/api/directory?search=${agent}`);
  const { items } = (await list.json()) as { items: { id: string }[] };
  const found = `/api/directory/${items[0]?.id}`;
  const { version, facts } = await (await page.request.get(found)).json();
  const data = { ...facts, managerId: 'henri-dupuy' };
  await page.request.put(found, { data, headers: { 'if-match': `"${version}"` } });
}

/** A contract that names another manager than the directory does. */
export const unlistedManagerScreens: Screen[] = [
  {
    name: 'unlisted-manager',
    heading: 'Contrat d’engagement de William Barthès',
    title: 'Contrat de William Barthès',
    slow: true,
    open: async (newPage) => {
      await moveAgent(await enter(newPage, address('ruben.iniguez')));
      const page = await enter(newPage, address('magali.gompel'));
      const list = await page.request.get(`/api/community?search=${agent}`);
      const { items } = (await list.json()) as { items: { contractId: string }[] };
      await page.goto(`/contrats/${items[0]?.contractId}`);
      await expect(
        page.getByText(/n’est pas le supérieur hiérarchique que l’annuaire donne à William Barthès/),
      ).toBeVisible();
      return page;
    },
  },
];
