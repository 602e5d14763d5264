import { pressOn } from '../keyboard.ts';
import { expect, test } from '../test.ts';

const yasmine = 'yasmine.haddad@demo.equipage.example';

test.use({ expectedFaults: [/401/] });

test('a person finds where else they are signed in, by keyboard, and ends it at once', async ({ as }) => {
  const elsewhere = await as(yasmine);
  const page = await as(yasmine);
  await pressOn(page, page.locator('[popovertarget="person-menu"]'));
  await pressOn(page, page.getByRole('link', { name: 'Mes sessions' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mes sessions');
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText('cette session');
  await expect(lines.nth(1)).toContainText('Chrome sur Linux');
  await pressOn(page, page.getByRole('button', { name: /^Fermer la session/ }));
  await expect(lines).toHaveCount(1);
  await expect(page.getByRole('list', { name: 'Sessions ouvertes' })).toBeFocused();
  await expect(page.getByText('Aucune autre session n’est ouverte.')).toBeVisible();
  await elsewhere.goto('/sessions');
  await expect(elsewhere.getByRole('heading', { level: 1 })).toContainText('Qui êtes-vous');
});
