import { expect, test } from '../alone.ts';
import { expectHeadingFocused, pressOn } from '../keyboard.ts';

test('the executive names a secretariat by keyboard, which reads, chooses and prints, and never signs', async ({
  as,
}) => {
  const page = await as('etienne.lacaze@demo.equipage.example');
  await page.goto('/a-decider');
  await pressOn(page, page.getByRole('link', { name: 'Secrétariat' }));
  await expectHeadingFocused(page, 'Secrétariat de la direction générale');
  await page.getByRole('combobox', { name: 'Qui prépare les signatures' }).fill('puech');
  await page.getByRole('option', { name: /Bérengère Puech/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pressOn(page, page.getByRole('button', { name: 'Nommer au secrétariat' }));
  const line = page.getByRole('listitem').filter({ hasText: 'Bérengère Puech' });
  await expect(line).toBeVisible();

  const other = await as('berengere.puech@demo.equipage.example');
  await other.goto('/');
  await pressOn(other, other.getByRole('link', { name: /^À préparer/ }).first());
  await expectHeadingFocused(other, 'À préparer');
  await expect(other.getByRole('button', { name: /Signer/ })).toHaveCount(0);
  await pressOn(other, other.getByRole('checkbox', { name: /^Choisir le contrat/ }).first(), 'Space');
  await expect(other.getByText('1 contrat choisi')).toBeVisible();
  await pressOn(other, other.getByRole('link', { name: 'Bordereau des choisis' }));
  await expectHeadingFocused(other, 'Bordereau de signature');
  await other.goto('/a-decider');
  await pressOn(other, other.getByRole('main').getByRole('listitem').getByRole('link').first());
  await expect(other.getByRole('heading', { name: 'Vous préparez cette signature' })).toBeVisible();
  for (const name of [/Signer/, 'Demander une modification', 'Refuser'])
    await expect(other.getByRole('button', { name })).toHaveCount(0);

  await pressOn(page, line.getByRole('button', { name: 'Retirer du secrétariat' }));
  await pressOn(page, page.getByRole('alertdialog').getByRole('button', { name: 'Retirer du secrétariat' }));
  await expect(line).toHaveCount(0);
  await other.goto('/');
  await expect(other.getByRole('link', { name: /^À préparer/ })).toHaveCount(0);
});
