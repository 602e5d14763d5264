import { expect, test } from '../alone.ts';
import { directoryCsv } from '../directory-file.ts';
import { expectHeadingFocused, pressOn } from '../keyboard.ts';

test('the administrator imports the directory by keyboard, and sees what it changed', async ({ as }) => {
  const page = await as('ruben.iniguez@demo.equipage.example');
  await page.goto('/annuaire');
  await pressOn(page, page.getByRole('link', { name: 'Importer un fichier' }));
  await expectHeadingFocused(page, 'Importer un fichier');

  const choosing = page.waitForEvent('filechooser');
  await pressOn(page, page.getByRole('button', { name: 'Choisir le fichier' }));
  await (await choosing).setFiles(
    directoryCsv(
      'Anouk;Delrieu;anouk@region.example;Assistante;Direction des Mobilités;;80',
      'Camille;Fabre;camille.fabre@demo.equipage.example;Cheffe de pôle;Direction des Mobilités;anouk@region.example;100',
    ),
  );
  await expect(page.getByRole('row', { name: /Anouk Delrieu/ })).toBeVisible();
  await expect(page.getByText('Cheffe de pôle')).toBeVisible();

  await page.reload();
  await page.getByRole('checkbox', { name: /Départ de Cécile Abadie/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 entrée, 1 changement, 1 départ.')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Importer ce fichier' }));
  await expect(page.getByRole('heading', { name: 'Le fichier est importé' })).toBeFocused();

  await pressOn(page, page.getByRole('link', { name: 'Voir l’annuaire' }));
  await page.getByLabel('Compte').selectOption('left');
  await expect(page.getByRole('row', { name: /Abadie Cécile/ })).toBeVisible();
  await page.getByLabel('Compte').selectOption('active');
  await page.getByRole('searchbox').fill('fabre');
  await pressOn(page, page.getByRole('link', { name: 'Fabre Camille' }));
  await expect(page.getByText('Fiche mise à jour par un fichier')).toBeVisible();
  await expect(page.getByLabel('Fonction')).toHaveValue('Cheffe de pôle');
});
