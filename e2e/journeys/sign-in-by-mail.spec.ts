import type { Page } from '@playwright/test';
import { startSmtpServer } from '../../apps/api/src/mail/testing.smtp.ts';
import { pressOn, typeIn } from '../keyboard.ts';
import { openLikeAScanner } from '../mail-scanner.ts';
import { startOwnServer } from '../own-server.ts';
import { administrator, setUp } from '../set-up.ts';
import { expect, test } from '../test.ts';

/* Outside the demonstration, without an identity provider: a link, or a code, by a real mail. */

let smtp: Awaited<ReturnType<typeof startSmtpServer>>;
let server: Awaited<ReturnType<typeof startOwnServer>>;

test.beforeAll(async () => {
  smtp = await startSmtpServer();
  server = await startOwnServer({ NODE_ENV: 'development', MAIL_URL: `smtp://127.0.0.1:${smtp.port}` });
  await setUp(server);
});
test.afterAll(async () => {
  await server.stop();
  await smtp.close();
});

async function askAt(page: Page, path: string): Promise<{ link: string; code: string }> {
  const before = smtp.received.length;
  await page.goto(path);
  await typeIn(page, page.getByLabel('Adresse électronique'), administrator);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Vérifiez votre boîte' })).toBeVisible();
  await expect.poll(() => smtp.received.length, { timeout: 15_000 }).toBe(before + 1);
  const { raw = '', to = [] } = smtp.received.at(-1) ?? {};
  expect(to).toEqual([administrator]);
  // As a reader of mail undoes quoted-printable: a line that goes on, a sign by its number.
  const text = raw.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');
  const [link = ''] = /http:\S+\/connexion\/lien\S*#[\w-]{43}/.exec(text) ?? [];
  const [code = ''] = /\b\d{4} \d{4}\b/.exec(text) ?? [];
  return { link, code };
}

test('the link signs in where it was asked for, by a button, and leads to the page asked for', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  const { link } = await askAt(page, '/reglages');

  // What opens every link of a mail changes nothing; another browser is told why not.
  await openLikeAScanner(link);
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto(link);
  await pressOn(elsewhere, elsewhere.getByRole('button', { name: 'Me connecter' }));
  await expect(elsewhere.getByRole('alert')).toContainText('Lien demandé dans un autre navigateur');
  await other.close();

  await page.goto(link);
  await pressOn(page, page.getByRole('button', { name: 'Me connecter' }));
  await expect(page).toHaveURL(`${server.address}/reglages`);
  await expect(page.getByLabel('Nom de la collectivité')).toBeVisible();
  await context.close();
});

test('the code serves when the mail is read elsewhere, after a mistake', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  const { code } = await askAt(page, '/communaute');
  const field = page.getByLabel('Le code du message');
  await expect(field).toBeFocused();
  await typeIn(page, field, '12');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Donnez les huit chiffres du message.')).toBeVisible();
  await typeIn(page, field, code === '0000 0000' ? '1111 1111' : '0000 0000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ce code ne convient pas, ou ne vaut plus.')).toBeVisible();
  await typeIn(page, field, code);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${server.address}/communaute`);
  await context.close();
});
