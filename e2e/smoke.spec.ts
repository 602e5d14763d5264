import { expectAccessible } from './accessibility.ts';
import { expect, test } from './test.ts';

test('the server says that it is alive and ready', async ({ request }) => {
  for (const path of ['/api/health', '/api/ready']) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ok' });
  }
});

test('the page asks who one is, in French', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1, name: 'Qui êtes-vous' })).toBeVisible();
  await expectAccessible(page);
});

test('a demo person comes in by their name', async ({ as, request }) => {
  const people = await request.get('/api/session/demo');
  const { items } = await people.json();
  const page = await as(items[0].email);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const session = await page.request.get('/api/session');
  expect((await session.json()).person.email).toBe(items[0].email);
});

test('an unknown address of the interface is a problem, never the page', async ({ request }) => {
  const answer = await request.get('/api/nowhere');
  expect(answer.status()).toBe(404);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
});
