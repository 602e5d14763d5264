import type { Page } from '@playwright/test';
import { type Contract, myContract } from '../contracts.ts';
import { enter } from '../screens/screen.ts';
import { expect, test } from '../test.ts';

test.use({ viewport: { width: 360, height: 800 } });

/** The page's own script comes when it is told to. */
async function holdScript(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route('**/assets/index-*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  return held.resolve;
}

/** Where a heading stands is where it stood before any script. */
async function expectDrawnInPlace(page: Page, path: string, heading: string): Promise<void> {
  const letGo = await holdScript(page);
  await page.goto(path, { waitUntil: 'commit' });
  const title = page.getByRole('heading', { level: 1, name: heading });
  await expect(title).toBeVisible();
  await expect(page.locator('#root')).toHaveAttribute('inert');
  await page.evaluate(() => document.fonts.ready);
  const before = await title.boundingBox();
  letGo();
  await expect(page.locator('#root')).not.toHaveAttribute('inert');
  await page.waitForLoadState('networkidle');
  expect(await title.boundingBox()).toEqual(before);
}

test('a stranger reads where they are before any script, and nothing moves then', async ({ page }) => {
  await expectDrawnInPlace(page, '/connexion', 'Qui êtes-vous');
});

test('a step says what it is for before any script, in the theme that was chosen', async ({ newPage }) => {
  const page = await enter(newPage, 'gwenael.quemeneur@demo.equipage.example');
  await page.setViewportSize({ width: 360, height: 800 });
  const { id }: Contract = await myContract(page);
  await page.addInitScript(() => localStorage.setItem('equipage.theme', 'dark'));
  await expectDrawnInPlace(page, `/contrats/${id}/etapes/moi`, 'Vous et votre service');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
