import { fromToday } from '../days.ts';
import { pressOn, typeDate } from '../keyboard.ts';
import { expect, test } from '../test.ts';

const address = (name: string) => `${name}@demo.equipage.example`;

test('an officer records an absence by keyboard, corrects it, and takes it back', async ({ as }) => {
  const page = await as(address('magali.gompel'));
  const { items } = await (await page.request.get('/api/search?q=traore oumar')).json();
  const id = (items as { kind: string; id: string }[]).find(({ kind }) => kind === 'contract')?.id;
  await page.goto(`/contrats/${id}`);
  await pressOn(page, page.getByRole('button', { name: 'Enregistrer une absence' }));
  const dialog = page.getByRole('dialog');
  const give = async (label: string, days: number) =>
    typeDate(page, dialog.getByRole('group', { name: label }), fromToday(days).digits);
  await pressOn(page, dialog.getByRole('button', { name: 'Enregistrer cette absence' }));
  await expect(dialog.getByText('Donnez ce jour.').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await pressOn(page, page.getByRole('button', { name: 'Enregistrer une absence' }));
  await give('Premier jour', 2);
  await give('Dernier jour', 6);
  await pressOn(page, dialog.getByRole('button', { name: 'Enregistrer cette absence' }));
  await expect(dialog).toHaveCount(0);
  const absence = page.getByRole('region', { name: 'Absence', exact: true });
  await expect(absence.getByText('Oumar Traoré', { exact: true })).toBeVisible();

  await pressOn(page, absence.getByRole('button', { name: 'Corriger l’absence d’Oumar Traoré' }));
  await give('Dernier jour', 9);
  await pressOn(page, dialog.getByRole('button', { name: 'Corriger les jours' }));
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/Absence corrigée par Magali GOMPEL/).first()).toBeVisible();

  await pressOn(page, absence.getByRole('button', { name: /^Corriger/ }));
  await pressOn(page, dialog.getByRole('button', { name: 'Retirer cette absence' }));
  await expect(absence).toHaveCount(0);
});
