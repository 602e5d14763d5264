import { type Contract, contractSignedAgain, myContract } from '../contracts.ts';
import { pressOn, typeIn } from '../keyboard.ts';
import { address } from '../screens/screen.ts';
import { expect, test } from '../test.ts';

const signedBy = address('fatoumata.diallo');
const contractPage = ({ id }: Contract) => `/contrats/${id}`;

test('the PDF is read in the page by keyboard, and left with the focus where it was', async ({ as }) => {
  const page = await as(signedBy);
  await page.goto(contractPage(await myContract(page)));
  const opener = page.getByRole('button', { name: 'Voir le PDF dans la page' });
  await pressOn(page, opener);
  const pages = page.getByRole('region', { name: 'Pages du document' });
  await expect(pages.getByText('Contrat d’engagement').first()).toBeAttached();
  const number = page.getByRole('textbox', { name: 'Page' });
  await expect(number).toHaveValue('1');

  await pressOn(page, page.getByRole('button', { name: 'Page suivante' }));
  await expect(number).toHaveValue('2');
  await expect(pages.locator('[data-page="2"] canvas')).toBeInViewport();
  await typeIn(page, number, '1');
  await page.keyboard.press('Enter');
  await expect(pages.locator('[data-page="1"] canvas')).toBeInViewport();

  const size = page.locator('output');
  await pressOn(page, page.getByRole('button', { name: 'Agrandir' }));
  const larger = await size.textContent();
  await pages.focus();
  await page.keyboard.press('-');
  await expect(size).not.toHaveText(String(larger));
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: 'Pleine largeur' })).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('Escape');
  await expect(pages).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('the structure of the PDF is there for those who do not see it', async ({ as }) => {
  const page = await as(signedBy);
  await page.goto(contractPage(await myContract(page)));
  await page.getByRole('button', { name: 'Voir le PDF dans la page' }).click();
  const pages = page.getByRole('region', { name: 'Pages du document' });
  // It stands within the canvas, where assistive technologies read it and where nothing is drawn.
  const heading = pages.locator('canvas [role="heading"][aria-level="1"][aria-owns]').first();
  await expect(heading).toBeAttached();
  const owned = pages.locator(`[id="${await heading.getAttribute('aria-owns')}"]`);
  await expect(owned).toHaveText(/Contrat d’engagement|Contexte/);
});

test.describe('a file that is still being made', () => {
  test.use({ expectedFaults: [/status of 503/] });

  test('is waited for, and shown once it is there', async ({ as }) => {
    const page = await as(signedBy);
    let asked = 0;
    await page.route('**/document.pdf', async (route) => {
      asked += 1;
      if (asked > 1) return route.continue();
      return route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: '{}' });
    });
    await page.goto(contractPage(await myContract(page)));
    await page.getByRole('button', { name: 'Voir le PDF dans la page' }).click();
    await expect(page.getByText('en cours de préparation')).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Pages du document' }).locator('canvas').first(),
    ).toBeVisible();
  });
});

test('whoever signed a version that was then voided reads what changed', async ({ as }) => {
  const agent = await as(address('gael.delarochere'));
  const manager = await as(address('sabine.kieffer'));
  const executive = await as(address('etienne.lacaze'));
  const contract = await contractSignedAgain(agent, manager, executive, 'sabine-kieffer');

  await manager.goto(contractPage(contract));
  const changes = manager.getByRole('article', { name: 'Ce qui a changé depuis votre signature' });
  await expect(changes.getByRole('deletion').filter({ hasText: '7,5' })).toBeVisible();
  await expect(changes.getByRole('insertion').filter({ hasText: /^5/ })).toBeVisible();
  await expect(changes.getByRole('insertion').filter({ hasText: /^trois$/ })).toBeVisible();
  for (const other of [agent, executive]) {
    await other.goto(contractPage(contract));
    await expect(other.getByRole('heading', { name: 'Historique' })).toBeVisible();
    await expect(other.getByRole('heading', { name: 'Ce qui a changé' })).toHaveCount(0);
  }
});

test('the articles are folded on a phone, opened one by one or together, and printed whole', async ({
  as,
}) => {
  const page = await as(signedBy);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(contractPage(await myContract(page)));
  const words = page.getByText('le temps est venu d’amplifier');
  await expect(words).toBeHidden();
  const first = page.getByRole('button', { name: 'Contexte' });
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await pressOn(page, first);
  await expect(words).toBeVisible();
  await expect(first).toBeFocused();
  await page.getByRole('button', { name: 'Déplier tous les articles' }).click();
  await expect(page.getByText('par simple déclaration')).toBeVisible();
  await page.getByRole('button', { name: 'Replier tous les articles' }).click();
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeVisible();
});
