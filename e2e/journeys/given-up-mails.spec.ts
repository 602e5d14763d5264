import { says, startSmtpServer } from '../../apps/api/src/mail/testing.smtp.ts';
import { completeDraft, signByInterface } from '../contracts.ts';
import { pressOn } from '../keyboard.ts';
import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';

/* A mail server that refuses, then does not: what the officer sees of it, and does about it, by keyboard. */

const address = (name: string) => `${name}@demo.equipage.example`;

let smtp: Awaited<ReturnType<typeof startSmtpServer>>;
let server: Awaited<ReturnType<typeof startOwnServer>>;
test.beforeAll(async () => {
  smtp = await startSmtpServer();
  server = await startOwnServer({ DEMO: 'true', MAIL_URL: `smtp://127.0.0.1:${smtp.port}` });
});
test.afterAll(async () => {
  await server.stop();
  await smtp.close();
});

test('what was refused rings the officer’s bell, is sent again, and what is dealt with waits no more', async ({
  browser,
}) => {
  const refused = ['camille.fabre', 'nathalie.serra'].map(address);
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  const signedIn = (name: string) =>
    page.request.post('/api/session/demo', { data: { email: address(name) } });
  await signedIn('camille.fabre');
  const { id } = await completeDraft(page);
  // The demonstration has its own reminders, to one or the other by the day of the week: they arrive.
  const isOfContract = (raw: string) => raw.includes(`<contrat-${id}@`);
  smtp.behave({
    message: (answer, { envelope }, raw) =>
      answer(
        isOfContract(raw) && envelope.rcptTo.some((to) => refused.includes(to.address))
          ? says(554)
          : undefined,
      ),
  });
  const received = () =>
    smtp.received
      .filter(({ raw }) => isOfContract(raw))
      .flatMap(({ to }) => to)
      .filter((to) => refused.includes(to));
  await signByInterface(page, id);
  await signedIn('magali.gompel');
  const isGivenUp = async () => {
    const answer = await page.request.get('/api/mails/given-up');
    return ((await answer.json()) as { total: number }).total;
  };
  await expect.poll(isGivenUp, { timeout: 20_000 }).toBe(2);

  await test.step('the home page says so, and leads there', async () => {
    await page.goto('/');
    await expect(page.getByText('2\u00a0courriels n’ont pas pu partir')).toBeVisible();
    await pressOn(page, page.getByRole('link', { name: 'Voir pourquoi, et renvoyer' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Suivi des courriels' })).toBeFocused();
    const mail = page.getByRole('listitem').filter({ hasText: 'nathalie.serra@demo' });
    await expect(mail).toContainText('Le serveur de messagerie refuse ce message (réponse 554)');
    await expect(mail).toContainText('Demande d’accord');
  });

  await test.step('one leaves again, and one hears it', async () => {
    smtp.behave({});
    await pressOn(page, page.getByRole('button', { name: 'Renvoyer le courriel à Nathalie Serra' }));
    await expect(page.getByRole('heading', { name: '1\u00a0courriel abandonné' })).toBeFocused();
    await expect(page.getByText('Le courriel à Nathalie Serra repart.')).toHaveCount(1);
    await expect(page.getByText(/^Magali GOMPEL a renvoyé 1.courriel\./)).toBeVisible();
    await expect.poll(received).toEqual([address('nathalie.serra')]);
  });

  await test.step('the other one is dealt with otherwise: nothing waits, and the bell is quiet', async () => {
    await pressOn(page, page.getByRole('button', { name: /^C’est réglé autrement/ }));
    await expect(page.getByRole('heading', { name: 'Courriels abandonnés' })).toBeFocused();
    await expect(page.getByText('Tous les courriels sont partis, ou vont partir')).toBeVisible();
    await page.goto('/');
    await expect(page.getByText('pas pu partir')).toHaveCount(0);
    expect(received()).toEqual([address('nathalie.serra')]);
  });
  await context.close();
});
