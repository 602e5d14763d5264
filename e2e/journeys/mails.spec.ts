import { sentContract } from '../contracts.ts';
import { openLikeAScanner } from '../mail-scanner.ts';
import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';

interface Mail {
  text: string;
  html: string;
  outcome: string | null;
}

const linksIn = (words: string) => words.match(/http:\/\/127\.0\.0\.1:\d+[^\s"<>]*/g) ?? [];

const address = (name: string) => `${name}@demo.equipage.example`;

test.describe('the mails of a contract', () => {
  let server: Awaited<ReturnType<typeof startOwnServer>>;
  test.beforeAll(async () => {
    server = await startOwnServer({ DEMO: 'true' });
  });
  test.afterAll(() => server.stop());

  test('the agent signs, the manager’s mail says what is asked, and its link opens the very page', async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: server.address });
    const page = await context.newPage();
    const signedIn = (name: string) =>
      page.request.post('/api/session/demo', { data: { email: address(name) } });
    await signedIn('camille.fabre');
    const { id } = await sentContract(page);

    await test.step('the banner leads to the mailbox, where the mail is', async () => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Boîte aux lettres' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Boîte aux lettres' })).toBeVisible();
      await page
        .getByRole('navigation', { name: 'Courriels' })
        .getByRole('link', { name: /Camille Fabre demande votre accord.*nathalie\.serra/ })
        .click();
      const mail = page.getByRole('article', { name: /Camille Fabre demande votre accord/ });
      const frame = mail.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toContainText(
        'Camille Fabre demande votre accord',
      );
      await expect(
        frame.getByText(/par semaine travaillée, 1.date, des déplacements ponctuels, jusqu’au/).first(),
      ).toBeVisible();
      await mail.getByRole('button', { name: 'Voir la version texte' }).click();
      await expect(mail.getByText(`${server.address}/a-decider/${id}`)).toBeVisible();
    });

    await test.step('the link opens the contract to decide on, for the manager', async () => {
      await signedIn('nathalie.serra');
      await page.reload();
      await page.getByRole('link', { name: `/a-decider/${id}` }).click();
      await expect(page).toHaveURL(`${server.address}/a-decider/${id}`);
      await expect(page.getByRole('heading', { level: 2, name: 'Camille Fabre' })).toBeVisible();
    });

    await test.step('a week later, a reminder; and the agent may send none by hand the same day', async () => {
      const now = new Date(Date.now() + 8 * 86_400_000).toISOString();
      expect((await page.request.put('/api/demo/clock', { data: { now } })).ok()).toBe(true);
      await signedIn('camille.fabre');
      await page.goto(`/contrats/${id}`);
      await expect(page.getByText(/^1.rappel envoyé/)).toBeVisible();
      await expect(page.getByText(/^Prochain rappel possible/)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Envoyer un rappel' })).toHaveCount(0);
    });
    await context.close();
  });

  test('whatever opens every link of every mail, five times, changes nothing', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: server.address });
    const { request } = context;
    const signIn = (name: string) => request.post('/api/session/demo', { data: { email: address(name) } });
    await signIn('hugo.lafforgue');
    const { id } = await sentContract(await context.newPage());
    const contract = async () => (await request.get(`/api/contracts/${id}`)).json();
    const history = async () => (await request.get(`/api/contracts/${id}/history`)).json();
    const mails = async () => (await (await request.get('/api/demo/mails')).json()).items as Mail[];
    await expect.poll(async () => (await mails()).filter(({ outcome }) => outcome === null)).toEqual([]);
    const before = [await contract(), await history(), await mails()];
    const links = new Set((await mails()).flatMap(({ text, html }) => linksIn(`${text} ${html}`)));
    expect(links.size).toBeGreaterThan(1);
    for (const link of links) await openLikeAScanner(link);
    expect([await contract(), await history(), await mails()]).toEqual(before);
    await context.close();
  });

  test('by keyboard, one chooses how to be told, and it is kept', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: server.address });
    const page = await context.newPage();
    await page.request.post('/api/session/demo', { data: { email: address('bruno.delpech') } });
    await page.goto('/mes-courriels');
    const choice = page.getByRole('combobox', { name: /Un contrat attend mon accord/ });
    await choice.focus();
    await page.keyboard.press('ArrowDown');
    await expect(choice).toHaveValue('daily');
    await expect(page.getByText('Préférence enregistrée.')).toHaveCount(1);
    await page.reload();
    await expect(choice).toHaveValue('daily');
    await context.close();
  });
});
