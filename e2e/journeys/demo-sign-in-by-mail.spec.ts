import { pressOn, typeIn } from '../keyboard.ts';
import { expect, test } from '../test.ts';

/* A stranger to the demonstration tries the way in that most will have outside it: by a mail, read in the mailbox. */

const address = (name: string) => `${name}@demo.equipage.example`;

test('the demonstration offers a mailed code, and its mailbox holds it', async ({ page, browser }) => {
  await page.goto('/connexion');
  await pressOn(page, page.getByRole('link', { name: 'Recevoir un lien par courriel' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Connexion par courriel' })).toBeFocused();
  await typeIn(page, page.getByLabel('Adresse électronique'), address('jeanne.pelissier'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Le code du message')).toBeFocused();
  await expect(page.getByRole('link', { name: /boîte aux lettres/ })).toHaveAttribute('href', '/courriels');

  const reader = await browser.newContext();
  await reader.request.post('/api/session/demo', { data: { email: address('oumar.traore') } });
  const code = async () => {
    const { items } = (await (await reader.request.get('/api/demo/mails')).json()) as {
      items: { to: string; text: string }[];
    };
    const mail = items.find(({ to, text }) => to === address('jeanne.pelissier') && text.includes('/lien#'));
    return /\b\d{4} \d{4}\b/.exec(mail?.text ?? '')?.[0] ?? '';
  };
  await expect.poll(code, { timeout: 15_000 }).toMatch(/^\d{4} \d{4}$/);
  await typeIn(page, page.getByLabel('Le code du message'), await code());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/$/);
  const session = await (await page.request.get('/api/session')).json();
  expect(session).toMatchObject({ person: { email: address('jeanne.pelissier') } });
  await reader.close();
});
