import type { Page } from '@playwright/test';
import { completeDraft } from '../contracts.ts';
import { workingTuesday } from '../days.ts';
import { goToDay, pressOn } from '../keyboard.ts';
import { expect, test } from '../test.ts';

const address = (name: string) => `${name}@demo.equipage.example`;
const heard = (page: Page) => page.getByRole('status').last();
const saved = (page: Page) => expect(page.getByText('Enregistré', { exact: true })).toBeVisible();

test('the calendar is used by keyboard: it says each day, goes round its halves and explains what is closed', async ({
  as,
}) => {
  const page = await as(address('veronique.esteve'));
  const { id } = await completeDraft(page);
  await page.goto(`/contrats/${id}/etapes/temps`);
  const day = await goToDay(page, workingTuesday(40).iso);
  for (const words of ['matin', 'après-midi', 'toute la journée', 'rien de planifié']) {
    await page.keyboard.press(words === 'après-midi' ? 'Space' : 'Enter');
    await expect(heard(page)).toHaveText(new RegExp(`^mardi .*, ${words}$`));
    await expect(day).toBeFocused();
  }
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^lundi/);
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^dimanche .*, non travaillé$/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await expect(page.locator('[data-day]:focus')).toHaveCount(1);

  const holiday = page.locator('[data-day][aria-label*="férié"]').first();
  await goToDay(page, (await holiday.getAttribute('data-day')) ?? '');
  await page.keyboard.press('Enter');
  await expect(heard(page)).toHaveText(/est férié \(.+\).*choisissez un autre jour/);
  await expect(holiday).toHaveAccessibleName(/férié \([^)]+\)$/);
});

test('a rhythm says what it leaves out and where the envelope stops it, and can be undone', async ({
  as,
}) => {
  const page = await as(address('veronique.esteve'));
  const { id } = await completeDraft(page);
  await page.goto(`/contrats/${id}/etapes/temps`);
  const rhythm = page.getByRole('group', { name: 'Un rythme régulier' });
  await rhythm.getByRole('combobox', { name: 'Rythme' }).selectOption('toutes les semaines');
  await rhythm.getByRole('combobox', { name: 'Moment' }).selectOption('toute la journée');
  await expect(rhythm.getByText(/l’enveloppe d’heures est atteinte/)).toBeVisible();
  await pressOn(page, rhythm.getByRole('button', { name: /^Ajouter 8.journées$/ }));
  await expect(page.locator(':focus')).toHaveText(/^Ajouté\. 8.journées, 56.h/);
  await expect(page.getByText('Reste à convenir : 0 demi-journée')).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(page.getByText('Planifié : 17 demi-journées')).toBeVisible();

  await pressOn(page, page.getByRole('button', { name: 'Lire les 9 dates en liste' }));
  await pressOn(page, page.getByRole('button', { name: /^Retirer le/ }).nth(3));
  await expect(page.locator(':focus')).toHaveText(/retiré\./);
  await expect(page.getByText('Planifié : 15 demi-journées')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Annuler' }));
  await expect(page.getByText('Planifié : 17 demi-journées')).toBeVisible();
  await saved(page);

  const free = page.getByRole('button', { name: /^vendredi \d{1,2}(er)? \S+ \d{4}$/ }).first();
  await goToDay(page, (await free.getAttribute('data-day')) ?? '');
  await page.keyboard.press('Enter');
  const told = page.getByRole('status').filter({ hasText: /^\s*Les dates planifiées font .*retirez/ });
  await expect(told).toBeVisible();
  await saved(page);
});
