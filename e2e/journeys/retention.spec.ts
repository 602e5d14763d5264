import { fromToday } from '../days.ts';
import { pressOn, typeDate, typeIn } from '../keyboard.ts';
import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';

/* Contracts whose time is over, on a server of its own whose clock is two years ahead: announced, listed, let go. */

const address = (name: string) => `${name}@demo.equipage.example`;
const retention = { contractYears: 1, exchangeYears: 1, draftMonths: 6, logMonths: 12, noticeDays: 30 };
const day = 86_400_000;
const ahead = (days: number) => new Date(Date.now() + days * day).toISOString();

let server: Awaited<ReturnType<typeof startOwnServer>>;
test.beforeAll(async () => {
  server = await startOwnServer({ DEMO: 'true' });
});
test.afterAll(() => server.stop());

test('by keyboard, the officer lists what is over, records the visa and lets it go', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  const signedIn = (name: string) =>
    page.request.post('/api/session/demo', { data: { email: address(name) } });
  await signedIn('ruben.iniguez');
  const { profile, version } = (await (await page.request.get('/api/organisation')).json()) as {
    profile: object;
    version: number;
  };
  const saved = await page.request.put('/api/organisation', {
    data: { ...profile, retention },
    headers: { 'if-match': `"${version}"` },
  });
  expect(saved.ok()).toBe(true);
  for (const now of [ahead(700), ahead(735)])
    expect((await page.request.put('/api/demo/clock', { data: { now } })).ok()).toBe(true);

  await test.step('an agent was told, by the bell', async () => {
    await signedIn('aicha.mansouri');
    await page.goto('/nouvelles');
    await expect(page.getByRole('link', { name: /ne sera plus conservé/ }).first()).toBeVisible();
  });

  await test.step('the overview leads to a list, which eliminates nothing', async () => {
    await signedIn('magali.gompel');
    await page.goto('/conservation');
    await pressOn(page, page.getByRole('button', { name: 'Établir le bordereau' }));
    await expect(page.getByRole('heading', { level: 1, name: /^Bordereau BE-/ })).toBeFocused();
    await expect(page.getByText('Visa attendu')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Éliminer définitivement' })).toHaveCount(0);
  });

  await test.step('the visa is recorded, then the elimination is confirmed', async () => {
    await typeIn(page, page.getByLabel('Service d’archives'), 'Archives départementales');
    await typeIn(page, page.getByLabel('Nom et qualité'), 'Irène Vidal, directrice');
    await typeDate(page, page.getByRole('group', { name: 'Date du visa' }), fromToday(735).digits);
    await typeIn(page, page.getByLabel('Référence'), 'AD-2028-1');
    await pressOn(page, page.getByRole('button', { name: 'Enregistrer le visa' }));
    await pressOn(page, page.getByRole('button', { name: 'Éliminer définitivement' }));
    const dialog = page.getByRole('alertdialog');
    await pressOn(page, dialog.getByRole('button', { name: 'Éliminer définitivement' }));
    await expect(page.getByText('Ce que ce bordereau listait est éliminé')).toBeVisible({ timeout: 20_000 });
  });

  await test.step('what the agent had is gone', async () => {
    await signedIn('aicha.mansouri');
    const answer = await page.request.get('/api/contracts');
    expect(((await answer.json()) as { total: number }).total).toBe(0);
  });
  await context.close();
});
