import { readFile } from 'node:fs/promises';
import { expectHeadingFocused, pressOn } from '../keyboard.ts';
import { expect, test } from '../test.ts';

/** What the foot of every page leads to: the words of the link, and the heading of its page. */
const pages = [
  ['Aide', /^Aide$/],
  ['Plan du site', 'Plan du site'],
  ['Accessibilité : non conforme', 'Déclaration d’accessibilité'],
  ['Données personnelles', 'Données personnelles'],
  ['Mentions légales', 'Mentions légales'],
] as const;

test('what the service says of itself is reached from the foot of any page, by keyboard, signed in or not', async ({
  as,
  newPage,
}) => {
  const anyone = await newPage();
  await anyone.goto('/connexion');
  const agent = await as('aicha.mansouri@demo.equipage.example');
  for (const page of [anyone, agent]) {
    const foot = page.getByRole('navigation', { name: 'Bas de page' });
    for (const [link, heading] of pages) {
      await pressOn(page, foot.getByRole('link', { name: link }));
      await expectHeadingFocused(page, heading);
    }
  }

  await test.step('from the statement to the whole grid', async () => {
    const foot = anyone.getByRole('navigation', { name: 'Bas de page' });
    await pressOn(anyone, foot.getByRole('link', { name: 'Accessibilité : non conforme' }));
    await pressOn(anyone, anyone.getByRole('link', { name: 'Lire la grille' }));
    await expectHeadingFocused(anyone, 'Grille d’accessibilité');
    await expect(anyone.getByRole('main').getByRole('listitem')).toHaveCount(106);
  });
});

test('one’s own data is found in the menu, by keyboard, and leaves as a file', async ({ as }) => {
  const page = await as('aicha.mansouri@demo.equipage.example');
  await pressOn(page, page.getByRole('button', { name: /Aïcha/ }));
  await pressOn(page, page.getByRole('link', { name: 'Mes données' }));
  await expectHeadingFocused(page, 'Mes données');
  await expect(page.getByText('Vos sessions')).toBeVisible();
  const saved = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name: 'Télécharger mes données' }));
  const file = await saved;
  expect(file.suggestedFilename()).toBe('mes-donnees.json');
  expect(await readFile(await file.path(), 'utf8')).toContain('Mansouri');
});
