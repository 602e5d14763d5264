import { expect, test } from '../alone.ts';
import { fromToday } from '../days.ts';
import { expectHeadingFocused, pressOn } from '../keyboard.ts';

test('a manager names a stand-in by keyboard, who signs in their stead', async ({ as }) => {
  const page = await as('nathalie.serra@demo.equipage.example');
  await page.goto('/a-decider');
  await pressOn(page, page.getByRole('link', { name: 'Me faire remplacer' }));
  await expectHeadingFocused(page, 'Me faire remplacer');
  await page.getByRole('combobox', { name: 'Qui remplace' }).fill('dupuy');
  await page.getByRole('option', { name: /Henri Dupuy/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  for (const label of ['Premier jour', 'Dernier jour']) {
    await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus();
    await page.keyboard.type(fromToday(0).digits);
  }
  await pressOn(page, page.getByRole('button', { name: 'Enregistrer le remplacement' }));
  await expect(page.getByText('Henri Dupuy remplace Nathalie Serra, par suppléance')).toBeVisible();

  const other = await as('henri.dupuy@demo.equipage.example');
  await other.goto('/a-decider');
  await expect(other.getByText('Vous décidez à la place de Nathalie Serra, par suppléance.')).toBeVisible();
  await pressOn(other, other.getByRole('button', { name: 'Donner mon accord et signer' }));
  const given = async () => {
    const answer = await other.request.get('/api/approvals/answers');
    return ((await answer.json()) as { items: { contract: { id: string } }[] }).items;
  };
  await expect.poll(async () => (await given()).length).toBe(1);
  const [signed] = await given();
  await other.goto(`/contrats/${signed?.contract.id}`);
  await expect(other.getByText('pour Nathalie Serra, par suppléance')).toBeVisible();
});
