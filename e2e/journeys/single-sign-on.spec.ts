import { administrator } from '../set-up.ts';
import { leave, type SingleSignOn, signInThere, startSingleSignOn } from '../single-sign-on.ts';
import { expect, test } from '../test.ts';

/* Outside the demonstration, with an identity provider and its own pages. */

let scene: SingleSignOn;
const agent = { email: 'agent@exemple.fr', email_verified: true, given_name: 'Inès', family_name: 'Vidal' };

test.beforeAll(async () => {
  const admin = { email: administrator, email_verified: true };
  scene = await startSingleSignOn({ agent, admin, stranger: { email: 'x' } });
});
test.afterAll(() => scene.stop());

test('an agent signs in at the provider by keyboard, comes back to the page asked for, and signs out of both', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: scene.address });
  const page = await context.newPage();
  await page.goto('/communaute');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connexion');
  await leave(page);
  await signInThere(page, 'agent');
  await expect(page).toHaveURL(`${scene.address}/communaute`);
  await page.goto('/');
  await page.locator('[popovertarget="person-menu"]').click();
  await expect(page.getByText('Inès Vidal').last()).toBeVisible();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(new RegExp(`^${scene.provider.issuer}/session/end`));
  await page.getByRole('button', { name: /Yes/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connexion');
  await leave(page);
  await expect(page.getByPlaceholder('Enter any login')).toBeVisible();
  await context.close();
});

test('whoever administers finds their rights again by their verified address', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: scene.address });
  const page = await context.newPage();
  await page.goto('/reglages');
  await leave(page);
  await signInThere(page, 'admin');
  await expect(page).toHaveURL(`${scene.address}/reglages`);
  await expect(page.getByLabel('Nom de la collectivité')).toBeVisible();
  await context.close();
});

test('what goes wrong is told on the page, which leads on to where one was going', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: scene.address });
  const page = await context.newPage();
  await page.goto('/communaute');
  await leave(page);
  await signInThere(page, 'stranger');
  await expect(page.getByRole('alert')).toContainText('Votre compte ne donne pas d’adresse électronique');
  await expect(page.getByRole('link', { name: 'S’identifier' })).toHaveAttribute(
    'href',
    /returnTo=%2Fcommunaute/,
  );
  await context.close();
});
