import type { BrowserContext, Page } from '@playwright/test';
import { completeDraft, draftOf } from '../contracts.ts';
import { pressOn } from '../keyboard.ts';
import { leave, type SingleSignOn, signInThere, startSingleSignOn } from '../single-sign-on.ts';
import { expect, test } from '../test.ts';

/* A signature asks again who gives it, without losing what stands on the page. */

let scene: SingleSignOn;
const verified = (email: string, given_name: string, family_name: string) => ({
  email,
  email_verified: true,
  given_name,
  family_name,
  job_title: 'chargée de mission',
  department: 'Direction des mobilités',
});

test.beforeAll(async () => {
  scene = await startSingleSignOn({
    agent: verified('agent@exemple.fr', 'Inès', 'Vidal'),
    chief: verified('cheffe@exemple.fr', 'Maud', 'Ferrier'),
    other: verified('autre@exemple.fr', 'Yann', 'Abel'),
  });
});
test.afterAll(() => scene.stop());

/** Signs in as somebody whom the provider says it asked who they are an hour ago. */
async function signInSince(context: BrowserContext, login: string): Promise<Page> {
  const page = await context.newPage();
  scene.provider.forge((claims) => ({ ...claims, auth_time: Number(claims.iat) - 3600 }));
  await page.goto('/');
  await leave(page);
  await signInThere(page, login);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Connexion');
  scene.provider.tamper('/token', (reply) => reply);
  return page;
}

/** A draft without a fault, under the eyes of its agent, the consent given. */
async function readyToSign(page: Page): Promise<void> {
  const found = await page.request.get('/api/people?search=ferrier');
  const [manager] = ((await found.json()) as { items: { id: string }[] }).items;
  const { id, version } = await draftOf(page);
  const identity = {
    civility: 'madame',
    firstName: 'Inès',
    lastName: 'Vidal',
    jobTitle: 'chargée de mission',
    directorate: 'Direction des mobilités',
    service: 'Service des lignes',
    workShare: 100,
  };
  const headers = { 'If-Match': `"${version}"` };
  expect(
    (await page.request.put(`/api/contracts/${id}/identity`, { data: identity, headers })).status(),
  ).toBe(200);
  await completeDraft(page, manager?.id);
  await page.goto(`/contrats/${id}/etapes/relecture`);
  await pressOn(page, page.getByRole('checkbox'), 'Space');
}

test('a signature waits for its author to confirm who they are in another tab, then leaves by itself', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: scene.address });
  await signInSince(await browser.newContext({ baseURL: scene.address }), 'chief');
  const page = await signInSince(context, 'agent');
  await readyToSign(page);
  const sign = page.getByRole('button', { name: /^Signer et envoyer/ });
  await pressOn(page, sign);
  const dialog = page.getByRole('dialog', { name: 'Confirmez que c’est bien vous' });
  await expect(dialog).toBeVisible();

  // Given up: nothing is signed, what was typed is there.
  await page.keyboard.press('Escape');
  await expect(page.getByText('Rien n’a été signé')).toBeVisible();
  await expect(page.getByRole('checkbox')).toBeChecked();

  // Somebody else confirms nothing.
  await pressOn(page, sign);
  const link = dialog.getByRole('link', { name: /nouvel onglet/ });
  await context.clearCookies({ domain: '127.0.0.1', name: /^_/ });
  const [wrong] = await Promise.all([context.waitForEvent('page'), pressOn(page, link)]);
  await signInThere(wrong, 'other');
  await expect(wrong.getByRole('alert')).toContainText('Ce n’est pas le même compte');
  await expect(dialog).toBeVisible();

  // The same tab tries again, as oneself this time.
  await context.clearCookies({ domain: '127.0.0.1', name: /^_/ });
  await leave(wrong);
  await signInThere(wrong, 'agent');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('contrat', { ignoreCase: true });
  await expect(dialog).toBeHidden();
  const contract = (await (await page.request.get('/api/contracts')).json()).items[0];
  expect(contract).toMatchObject({
    state: 'awaiting-manager',
    signatures: [{ seat: 'agent', method: 'oidc' }],
  });
  await context.close();
});
