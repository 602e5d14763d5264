import type { Page } from '@playwright/test';
import { expect, test } from '../alone.ts';
import { draftOf } from '../contracts.ts';
import { pressOn, typeIn } from '../keyboard.ts';

/** Keeps what live regions say, as a screen reader hears it: each time that their words change. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target, addedNodes }) => [target, ...addedNodes]).map(regionOf);
      for (const region of new Set(regions)) {
        const words = region?.textContent?.trim();
        if (words) heard.push(words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
    const regionOf = (node: Node): Element | null => {
      const element = node instanceof Element ? node : node.parentElement;
      return element?.closest('[role="status"], [role="alert"], [aria-live], output') ?? null;
    };
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('on the way into the wizard one hears whom Enter signs in, and nothing twice', async ({ newPage }) => {
  const page = await newPage();
  const heard = await listen(page);
  await page.goto('/connexion');
  await typeIn(page, page.getByRole('searchbox', { name: 'Chercher une personne' }), 'cabanel');
  const whom = 'La touche Entrée vous connecte en tant que Valérie Cabanel.';
  await expect.poll(heard).toContain(whom);
  const region = await page.locator('[data-live-announcer]').elementHandle();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/Accueil · Équipage$/);
  await pressOn(page, page.getByRole('button', { name: 'Commencer mon contrat' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Vous et votre service' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Texte de votre contrat' })).toBeVisible();
  // The same region from one layout to the next: one drawn anew would be read again.
  expect(await region?.evaluate((element) => element.isConnected)).toBe(true);
  // A slow machine says that it is at work each time that it is.
  const said = (await heard()).filter((words) => !/^(En cours|Chargement)/.test(words));
  expect(said).toEqual([...new Set(said)]);
});

test('what a group of questions asks is read when one comes to it, and not again at each answer', async ({
  as,
}) => {
  const page = await as('pascal.delmas@demo.equipage.example');
  const { id } = await draftOf(page);
  await page.goto(`/contrats/${id}/etapes/mission`);
  const boxes = page.getByRole('group', { name: 'Dans quels domaines' }).getByRole('checkbox');
  await expect(boxes.nth(0)).toHaveAccessibleDescription('Un ou plusieurs.');
  await boxes.nth(1).focus();
  await expect(boxes.nth(1)).toHaveAccessibleDescription('Un ou plusieurs.');
  await expect(boxes.nth(2)).toHaveAccessibleDescription('');
  await page.keyboard.press('Tab');
  await expect(boxes.nth(2)).toBeFocused();
  await expect(boxes.nth(2)).toHaveAccessibleDescription('');
});
