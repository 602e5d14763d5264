import type { Page } from '@playwright/test';
import {
  client,
  startProvider,
  type TestProvider,
} from '../../apps/api/src/session/oidc/testing.provider.ts';
import { freePort } from '../../scripts/free-port.mjs';
import { pressOn, typeIn } from '../keyboard.ts';
import { startOwnServer } from '../own-server.ts';
import { administrator, setUp } from '../set-up.ts';
import { expect, test } from '../test.ts';

/* Outside the demonstration, with an identity provider and its own pages: a server of its own. */

let provider: TestProvider;
let server: Awaited<ReturnType<typeof startOwnServer>>;
const agent = { email: 'agent@exemple.fr', email_verified: true, given_name: 'Inès', family_name: 'Vidal' };

test.beforeAll(async () => {
  const address = `http://127.0.0.1:${await freePort()}`;
  provider = await startProvider({
    callback: `${address}/api/session/oidc/callback`,
    accounts: { agent, admin: { email: administrator, email_verified: true }, stranger: { email: 'x' } },
  });
  server = await startOwnServer({
    NODE_ENV: 'development',
    PUBLIC_URL: address,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
  });
  await setUp(server);
});
test.afterAll(async () => {
  await server.stop();
  await provider.close();
});

const leave = (page: Page) => pressOn(page, page.getByRole('link', { name: 'S’identifier' }));

async function signInThere(page: Page, login: string): Promise<void> {
  await typeIn(page, page.getByPlaceholder('Enter any login'), login);
  await typeIn(page, page.getByPlaceholder('and password'), 'x');
  await page.keyboard.press('Enter');
}

test('an agent signs in at the provider by keyboard, comes back to the page asked for, and signs out of both', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  await page.goto('/communaute');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connexion');
  await leave(page);
  await signInThere(page, 'agent');
  await expect(page).toHaveURL(`${server.address}/communaute`);
  await page.goto('/');
  await page.locator('[popovertarget="person-menu"]').click();
  await expect(page.getByText('Inès Vidal').last()).toBeVisible();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(new RegExp(`^${provider.issuer}/session/end`));
  await page.getByRole('button', { name: /Yes/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connexion');
  await leave(page);
  await expect(page.getByPlaceholder('Enter any login')).toBeVisible();
  await context.close();
});

test('whoever administers finds their rights again by their verified address', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  await page.goto('/reglages');
  await leave(page);
  await signInThere(page, 'admin');
  await expect(page).toHaveURL(`${server.address}/reglages`);
  await expect(page.getByLabel('Nom de la collectivité')).toBeVisible();
  await context.close();
});

test('what goes wrong is told on the page, which leads on to where one was going', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.address });
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
