import { expect, test } from '../alone.ts';
import { fromToday } from '../days.ts';
import { expectHeadingFocused, pressOn, typeIn } from '../keyboard.ts';

test('an administrator records an arrêté by keyboard, by which a substitute signs several contracts', async ({
  as,
}) => {
  const page = await as('ruben.iniguez@demo.equipage.example');
  await page.goto('/reglages');
  await pressOn(page, page.getByRole('link', { name: 'Délégations de signature' }));
  await expectHeadingFocused(page, 'Délégations de signature');
  await typeIn(page, page.getByRole('textbox', { name: 'Numéro de l’arrêté' }), '2026-114');
  const type = async (label: string, days: number) => {
    await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus();
    await page.keyboard.type(fromToday(days).digits);
  };
  await type('Date de l’arrêté', -2);
  await page.getByRole('combobox', { name: 'Qui signe' }).fill('castaing');
  await page.getByRole('option', { name: /Hélène Castaing/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await type('Premier jour', -1);
  await type('Dernier jour', 20);
  await pressOn(page, page.getByRole('button', { name: 'Enregistrer l’arrêté' }));
  const line = page.getByRole('listitem').filter({ hasText: 'Hélène Castaing' });
  await expect(line.getByText('Arrêté n°\u00A02026-114 du')).toBeVisible();
  await expect(line.getByText('En vigueur')).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('Une délégation de signature prend bientôt fin')).toBeVisible();

  const other = await as('helene.castaing@demo.equipage.example');
  await other.goto('/a-decider');
  await expect(
    other.getByText(/Vous décidez à la place d’Étienne Lacaze, par délégation, arrêté/),
  ).toBeVisible();
  await other.getByRole('checkbox', { name: 'Tout choisir' }).focus();
  await other.keyboard.press('Space');
  await pressOn(other, other.getByRole('button', { name: /^Signer \d+ contrats$/ }));
  await pressOn(other, other.getByRole('dialog').getByRole('button', { name: /^Signer/ }));
  await expect(other.getByRole('heading', { name: /^\d+ contrats signés$/ })).toBeFocused();
  await pressOn(
    other,
    other
      .getByRole('article', { name: /signés/ })
      .getByRole('link')
      .first(),
  );
  await expect(
    other.getByText(/Pour Madame la Présidente et par délégation, arrêté n°\s2026-114 du/).first(),
  ).toBeVisible();

  await page.goto('/delegations');
  await pressOn(page, page.getByRole('button', { name: 'Mettre fin à la délégation' }));
  await pressOn(
    page,
    page.getByRole('alertdialog').getByRole('button', { name: 'Mettre fin à la délégation' }),
  );
  await expect(page.getByText('Fin avant terme')).toBeVisible();
  await other.goto('/a-decider');
  await expect(other.getByText('Vous décidez à la place')).toHaveCount(0);
});
