import type { Page } from '@playwright/test';
import { sentContract } from '../contracts.ts';
import { pressOn, typeIn } from '../keyboard.ts';
import { expect, test } from '../test.ts';

const address = (name: string) => `${name}@demo.equipage.example`;
const phone = { width: 360, height: 740 };

/** Agrees by the interface, as the person signed in. */
async function agree(page: Page, id: string): Promise<void> {
  const { version, contentHash } = await (await page.request.get(`/api/contracts/${id}`)).json();
  const answer = await page.request.post(`/api/contracts/${id}/signatures`, {
    data: { contentHash, consent: true },
    headers: { 'If-Match': `"${version}"` },
  });
  expect(answer.status()).toBe(200);
}

const historyOf = async (page: Page, id: string): Promise<{ type: string }[]> =>
  (await (await page.request.get(`/api/contracts/${id}/history`)).json()).items;

/** How many sheets of paper the browser prints. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('on a phone, by touch, a manager reads, asks, and agrees without scrolling to the end', async ({
  as,
  browser,
  baseURL,
}) => {
  const agent = await as(address('loic.kerdoncuff'));
  const { id } = await sentContract(agent);
  const context = await browser.newContext({
    viewport: phone,
    hasTouch: true,
    isMobile: true,
    baseURL: String(baseURL),
  });
  const manager = await context.newPage();
  await manager.request.post('/api/session/demo', { data: { email: address('bruno.delpech') } });
  await manager.goto(`/a-decider/${id}`);
  await expect(manager.getByRole('heading', { level: 2, name: 'Loïc Kerdoncuff' })).toBeVisible();

  await test.step('the text is one tap away, and back', async () => {
    await manager.evaluate(() => window.scrollTo(0, 500));
    await manager.getByRole('button', { name: 'Autre réponse' }).tap();
    const others = manager.getByRole('dialog', { name: 'Autre réponse' });
    await others.getByRole('button', { name: 'Demander une modification' }).tap();
    const message = manager.getByRole('dialog', { name: 'Demander une modification' }).getByRole('textbox');
    await message.fill('Plutôt les jeudis ?');
    await manager.keyboard.press('Escape');
    await others.getByRole('button', { name: 'Demander une modification' }).tap();
    await expect(message).toHaveValue('Plutôt les jeudis ?');
    await manager.keyboard.press('Escape');
    await others.getByRole('button', { name: 'Pas encore' }).tap();
    expect(await manager.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  });

  await test.step('the bar asks for consent, then signs', async () => {
    await manager.getByRole('button', { name: 'Donner mon accord', exact: true }).tap();
    const sheet = manager.getByRole('dialog', { name: 'Donner votre accord' });
    await expect(sheet.getByText('Le contrat part ensuite à Étienne Lacaze')).toBeVisible();
    await sheet.getByRole('button', { name: 'Lire le contrat entier' }).tap();
    await manager
      .getByRole('dialog', { name: /Le contrat de Loïc/ })
      .getByRole('button', { name: 'Revenir' })
      .tap();
    await sheet.getByRole('button', { name: 'Donner mon accord et signer' }).tap();
    await expect(manager.getByText(/^Accord donné pour Loïc Kerdoncuff/).first()).toBeVisible();
  });
  await context.close();
});

test('by keyboard, a manager answers and goes on reading at the next contract', async ({ as }) => {
  const manager = await as(address('nicolas.brugidou'));
  await manager.setViewportSize(phone);
  const agent = await as(address('dragos.ionescu'));
  const { id } = await sentContract(agent);
  await manager.goto(`/a-decider/${id}`);
  await pressOn(manager, manager.getByRole('button', { name: 'Autre réponse' }));
  const others = manager.getByRole('dialog', { name: 'Autre réponse' });
  await pressOn(manager, others.getByRole('button', { name: 'Demander une modification' }));
  const form = manager.getByRole('dialog', { name: 'Demander une modification' });
  await typeIn(manager, form.getByRole('textbox'), 'Une date de moins en décembre.');
  await pressOn(manager, form.getByRole('button', { name: 'Envoyer la demande' }));
  await expect(manager.getByText('Modification demandée à Dragoș Ionescu.').first()).toBeVisible();
  await expect(
    manager.locator('#case').or(manager.getByRole('heading', { name: /^Rien n’attend/ })),
  ).toBeFocused();
});

test('by keyboard, the executive reads, chooses and signs several in one go', async ({ as }) => {
  const people = [
    ['celeste.ferrandiz', 'anne.roumieu', 'Céleste Ferrándiz'],
    ['ines.niguez', 'claire.lhermet', 'Inès Ñíguez'],
  ] as const;
  for (const [agent, manager] of people) {
    const { id } = await sentContract(await as(address(agent)));
    await agree(await as(address(manager)), id);
  }
  const executive = await as(address('etienne.lacaze'));
  await pressOn(executive, executive.getByRole('link', { name: /^À décider/ }));
  await pressOn(executive, executive.getByRole('button', { name: 'Lire le contrat de Céleste Ferrándiz' }));
  const text = executive.getByRole('dialog', { name: /^Le contrat de Céleste/ });
  await expect(text.getByText('Signatures', { exact: true })).toBeVisible();
  await executive.keyboard.press('Escape');
  await expect(text).toBeHidden();
  await expect(executive.getByText('lu', { exact: true })).toBeVisible();
  for (const [, , name] of people)
    await pressOn(
      executive,
      executive.getByRole('checkbox', { name: `Choisir le contrat de ${name}` }),
      'Space',
    );
  await pressOn(executive, executive.getByRole('button', { name: 'Signer 2 contrats' }));
  const consent = executive.getByRole('dialog', { name: 'Signer 2 contrats' });
  await expect(consent.getByText('1 texte n’a pas été ouvert ici.')).toBeVisible();
  await pressOn(executive, consent.getByRole('button', { name: 'Signer 2 contrats' }));
  await expect(executive.getByRole('heading', { level: 2, name: '2 contrats signés' })).toBeFocused();
  await pressOn(executive, executive.getByRole('link', { name: 'Bordereau de ce qui est signé' }));
  await expect(executive.getByRole('heading', { level: 1, name: 'Bordereau de signature' })).toBeFocused();
  expect(pagesOf(await executive.pdf({ preferCSSPageSize: true }))).toBe(1);
  await expect(executive.getByRole('row', { name: /Céleste Ferrándiz.*signé le/ })).toBeVisible();
});

test.describe('when the answer is lost', () => {
  test.use({ expectedFaults: [/ERR_FAILED|ERR_CONNECTION|Failed to load/] });

  test('trying again signs once, and tells what was done', async ({ as }) => {
    const { id } = await sentContract(await as(address('antoine.saint-exupery')));
    const manager = await as(address('veronique.esteve'));
    let sent = 0;
    await manager.route('**/signatures', async (route) => {
      sent += 1;
      if (sent > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await manager.goto(`/a-decider/${id}`);
    await pressOn(manager, manager.getByRole('button', { name: 'Donner mon accord et signer' }));
    await expect(manager.getByText(/^Accord donné pour Antoine Saint-Exupéry/).first()).toBeVisible();
    expect(sent).toBe(2);
    const signed = (await historyOf(manager, id)).filter(({ type }) => type === 'signed');
    expect(signed).toHaveLength(2);
  });
});
