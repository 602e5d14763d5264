import { expect, type Page } from '@playwright/test';
import { address, enter, type Screen } from './screen.ts';

/** Nobody else's test is about her. */
const agent = 'abadie';

/** The administrator gives her another superior than the one her contract names. */
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
    heading: 'Contrat d’engagement de Cécile Abadie',
    title: 'Contrat de Cécile Abadie',
    slow: true,
    open: async (newPage) => {
      await moveAgent(await enter(newPage, address('ruben.iniguez')));
      const page = await enter(newPage, address('magali.gompel'));
      const list = await page.request.get(`/api/community?search=${agent}`);
      const { items } = (await list.json()) as { items: { contractId: string }[] };
      await page.goto(`/contrats/${items[0]?.contractId}`);
      await expect(
        page.getByText(/n’est pas le supérieur hiérarchique que l’annuaire donne à Cécile Abadie/),
      ).toBeVisible();
      return page;
    },
  },
];
