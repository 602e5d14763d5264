import type { Browser, Page } from '@playwright/test';
import { expectHeadingFocused, pressOn, typeIn } from '../keyboard.ts';
import { startOwnServer } from '../own-server.ts';
import { address as emailOf } from '../screens/screen.ts';
import { expect, test } from '../test.ts';
import { watch } from '../watch.ts';

/* A version is published once and for all: this journey has a server of its own. */

let server: Awaited<ReturnType<typeof startOwnServer>>;
const faults: string[] = [];

test.beforeAll(async () => {
  server = await startOwnServer({ DEMO: 'true', SEED_MEMBERS: '0' });
});
test.afterAll(() => server.stop());

async function as(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.address });
  watch(context, server.address, faults);
  const page = await context.newPage();
  const answer = await page.request.post('/api/session/demo', { data: { email: emailOf(name) } });
  expect(answer.ok()).toBe(true);
  return page;
}

const said = 'Cette phrase vient de la nouvelle version.';

// A whole wording is read at each pause of the hand, by keyboard from one end to the other.
test.setTimeout(240_000);

test('a version is prepared, mended, published, and written with, by keyboard', async ({ browser }) => {
  const page = await as(browser, 'magali.gompel');
  await page.goto('/formulation');
  await pressOn(page, page.getByRole('button', { name: 'Préparer une version' }));
  await expectHeadingFocused(page, /^Version .+, en préparation$/);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  // A version has its year in its number.
  const number = title.replace(/^Version (.+), en préparation$/, '$1');

  const first = page.getByRole('textbox', { name: 'Contexte, paragraphe 1, phrase 1' });
  await pressOn(page, first, 'Enter');
  const added = page.getByRole('textbox', { name: 'Contexte, paragraphe 1, phrase 2' });
  await expect(added).toBeFocused();
  await page.keyboard.insertText('Les agent·es le savent.');
  await expect(added).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/point médian/).first()).toBeVisible();

  await pressOn(page, page.getByRole('button', { name: 'Publier…' }));
  const refusal = page.getByRole('dialog', { name: /ne peut pas encore être publiée/ });
  await expect(refusal).toContainText('1 point à corriger');
  await pressOn(page, refusal.getByRole('button', { name: 'Revenir à la feuille' }));

  await typeIn(page, added, said);
  await expect(added).not.toHaveAttribute('aria-invalid');
  await expect(page.getByRole('tabpanel')).toContainText(said);
  await pressOn(page, page.getByRole('button', { name: 'Publier…' }));
  await expectHeadingFocused(page, `Publier la version ${number}`);
  await expect(page.getByText(/Les contrats déjà signés par leur agent gardent leur version/)).toBeVisible();
  const note = page.getByRole('textbox', { name: /Ce que cette version change/ });
  await typeIn(page, note, 'Une phrase de plus.');
  const publish = page.getByRole('button', { name: `Publier la version ${number}` });
  await pressOn(page, publish);
  const sentence = page.getByRole('checkbox', { name: said });
  await expect(sentence).toBeFocused();
  await expect(sentence).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('article', { name: 'Contexte' })).toContainText('design de service');
  await page.keyboard.press('Space');
  await expect(sentence).toBeChecked();
  await expect(page.getByText(/^Tout est lu/)).toBeVisible();
  await pressOn(page, publish);
  await expectHeadingFocused(page, 'Formulation du contrat');
  await expect(page.getByRole('heading', { name: `Version ${number}` })).toContainText('présente');
  const version = page.getByRole('listitem').filter({ hasText: `Version ${number}` });
  await expect(version).toContainText('Une phrase de plus.');
  await pressOn(page, version.getByRole('button', { name: '1 phrase lue et confirmée avant de publier' }));
  await expect(version).toContainText(said);

  await page.goto(`/formulation/differences?avant=2026-1&apres=${number}`);
  const numbers = page.getByRole('heading', { level: 1 }).locator('span');
  await expect(numbers).toHaveCount(2);
  for (let width = 320; width <= 440; width += 20) {
    await page.setViewportSize({ width, height: 800 });
    expect(await numbers.evaluateAll((all) => all.map((one) => one.getClientRects().length))).toEqual([1, 1]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goBack();

  const older = page.getByRole('region', { name: 'Contrats sur une version plus ancienne' });
  await pressOn(page, older.getByRole('link').first());
  await expect(page.getByRole('article', { name: 'Texte du contrat' })).toBeVisible();
  await expect(page.getByText(said)).toHaveCount(0);

  const agent = await as(browser, 'camille.fabre');
  const { id } = await (await agent.request.post('/api/contracts', { data: {} })).json();
  const text = await (await agent.request.get(`/api/contracts/${id}/text`)).json();
  expect(text.wording).toBe(number);
  expect(JSON.stringify(text.sections)).toContain(said);
  expect(faults).toEqual([]);
});
