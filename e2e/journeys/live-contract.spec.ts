import type { Page } from '@playwright/test';
import { completeDraft, draftOf } from '../contracts.ts';
import { chooseRadio, expectFocusTrapped, pressOn } from '../keyboard.ts';
import { expect, test } from '../test.ts';

const address = (name: string) => `${name}@demo.equipage.example`;
const sheetOf = (page: Page) => page.getByRole('region', { name: 'Texte de votre contrat' });
const heard = (page: Page) => page.getByRole('status').last();

test('a blank of the contract leads to its very question, in another step as in the same', async ({ as }) => {
  const page = await as(address('nicolas.brugidou'));
  const { id } = await draftOf(page);
  await page.goto(`/contrats/${id}/etapes/moi`);
  const blank = sheetOf(page).getByRole('link', { name: /rythme des bilans/ });
  await pressOn(page, blank);
  await expect(page).toHaveURL(/etapes\/service#answer-stockTaking$/);
  const question = page.getByRole('radiogroup', { name: 'Quand ferez-vous le point' });
  await expect(question.getByRole('radio').first()).toBeFocused();
  await pressOn(page, blank);
  await expect(question.getByRole('radio').first()).toBeFocused();
  await chooseRadio(page, question, 'Tous les mois');
  await expect(blank).toHaveCount(0);
  await expect(sheetOf(page).getByText('chaque mois')).toBeInViewport();
});

test('what was just answered is marked, shown and told once, and the focus stays in the form', async ({
  as,
}) => {
  const page = await as(address('pascal.delmas'));
  const { id } = await completeDraft(page);
  await page.goto(`/contrats/${id}/etapes/temps`);
  await expect(sheetOf(page).locator('[data-mark="step"]').first()).toBeVisible();
  await expect(sheetOf(page).locator('[data-mark="latest"]')).toHaveCount(0);
  await chooseRadio(page, page.getByRole('group', { name: 'Quelle part' }), '9 %');
  const latest = sheetOf(page).locator('[data-mark="latest"]');
  await expect(latest.filter({ hasText: '9 %' })).toBeInViewport();
  await expect(latest.filter({ hasText: 'à l’instant' }).first()).toBeVisible();
  await expect(page.getByRole('radio', { name: '9 %', exact: true })).toBeFocused();
  await expect(heard(page)).toHaveText(/^Inscrit dans votre contrat, article 4, Temps de mobilisation/);
  await chooseRadio(page, page.getByRole('radiogroup', { name: 'Des déplacements' }), 'Non');
  await expect(latest.filter({ hasText: 'ni déplacements' })).toBeInViewport();
  await expect(latest.filter({ hasText: '9 %' })).toHaveCount(0);
});

test('the whole sheet is read large, and Escape gives the focus back', async ({ as }) => {
  const page = await as(address('pascal.delmas'));
  const { id } = await draftOf(page);
  await page.goto(`/contrats/${id}/etapes/mission`);
  const button = page.getByRole('button', { name: 'Lire en grand' });
  await pressOn(page, button);
  const dialog = page.getByRole('dialog', { name: 'Votre contrat' });
  await expect(dialog.getByRole('heading', { name: /Durée/ })).toBeVisible();
  await expectFocusTrapped(page, dialog);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test.describe('on a phone', () => {
  test('the sheet is pulled up by the keyboard or by dragging, and gives the focus back', async ({ as }) => {
    const page = await as(address('nicolas.brugidou'));
    await page.setViewportSize({ width: 360, height: 740 });
    const { id } = await draftOf(page);
    await page.goto(`/contrats/${id}/etapes/mission`);
    const button = page.getByRole('button', { name: 'Lire' });
    const sheet = page.getByRole('dialog', { name: 'Votre contrat s’écrit' });
    await pressOn(page, button);
    await expect(sheet.getByRole('link', { name: /un domaine ou plusieurs/ })).toBeInViewport();
    await expectFocusTrapped(page, sheet);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();

    // At the end of the page it lies above the footer.
    const { y = 0 } = (await button.boundingBox()) ?? {};
    await drag(page, y + 10, -120);
    await expect(sheet).toBeVisible();
    await drag(page, 120, 200);
    await expect(sheet).toBeHidden();

    await pressOn(page, button);
    await pressOn(page, sheet.getByRole('link', { name: /intitulé, à l’étape Mission/ }).first());
    await expect(sheet).toBeHidden();
    await expect(page.getByLabel('Titre de la mission')).toBeFocused();
  });
});

/** Takes the sheet at a height of the screen and lets it go further up or down. */
async function drag(page: Page, from: number, by: number): Promise<void> {
  await page.mouse.move(120, from);
  await page.mouse.down();
  await page.mouse.move(120, from + by / 2);
  await page.mouse.move(120, from + by);
  await page.mouse.up();
}
