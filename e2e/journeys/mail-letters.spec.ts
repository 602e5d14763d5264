import type { Page } from '@playwright/test';
import { sentContract } from '../contracts.ts';
import { pressOn } from '../keyboard.ts';
import { startOwnServer } from '../own-server.ts';
import { expect, test } from '../test.ts';

/* The officer words a mail, by keyboard; what is written from then on says so. */

const address = (name: string) => `${name}@demo.equipage.example`;

let server: Awaited<ReturnType<typeof startOwnServer>>;
test.beforeAll(async () => {
  server = await startOwnServer({ DEMO: 'true' });
});
test.afterAll(() => server.stop());

const letter = '/formulation/courriels/to-decide-manager';
const part = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a mail is worded with variables that are picked, previewed, and goes out so', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  const signedIn = (name: string) =>
    page.request.post('/api/session/demo', { data: { email: address(name) } });
  await signedIn('magali.gompel');

  await test.step('from the wording of the contract to the mail', async () => {
    await page.goto('/formulation');
    await pressOn(page, page.getByRole('link', { name: 'Courriels types' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Courriels types' })).toBeFocused();
    await pressOn(page, page.getByRole('link', { name: 'À la hiérarchie' }).first());
    await expect(page.getByRole('heading', { level: 1, name: 'Demande d’accord' })).toBeFocused();
  });

  await test.step('a fault is said on its field, and nothing is saved', async () => {
    const subject = part(page, 'Objet');
    await subject.focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('Cher·e collègue');
    await expect(page.getByText(/Cher·e.» marque le genre/).first()).toBeVisible();
    await pressOn(page, page.getByRole('button', { name: 'Enregistrer' }));
    await expect(page.getByText('Une réponse est à corriger avant de continuer.')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(subject).toBeFocused();
  });

  await test.step('a variable is picked from the menu, and the preview shows it', async () => {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('Votre avis sur le projet ');
    await pressOn(page, page.getByRole('button', { name: 'Insérer une variable' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(part(page, 'Objet')).toContainText('de + nom de l’agent');
    await expect(page.getByText('Votre avis sur le projet de Prénom\u00a0Nom')).toBeVisible();
  });

  await test.step('what is not saved survives a reload; then it is saved', async () => {
    await page.reload();
    await expect(part(page, 'Objet')).toContainText('Votre avis sur le projet');
    await pressOn(page, page.getByRole('button', { name: 'Enregistrer' }));
    await expect(page.getByText('Courriel enregistré.')).toHaveCount(1);
    await expect(page.getByText(/par Magali GOMPEL/)).toBeVisible();
  });

  await test.step('the next mail says so', async () => {
    await signedIn('camille.fabre');
    await sentContract(page);
    const { items } = (await (await page.request.get('/api/demo/mails')).json()) as {
      items: { subject: string; to: string }[];
    };
    const sent = items.find(({ to }) => to === address('nathalie.serra'));
    expect(sent?.subject).toBe('Votre avis sur le projet de Camille Fabre');
  });

  await test.step('somebody else’s words are not written over unseen', async () => {
    await signedIn('magali.gompel');
    await page.goto(letter);
    await part(page, 'Objet').focus();
    await page.keyboard.press('End');
    await page.keyboard.insertText(', et vite');
    const read = await (await page.request.get('/api/mail-letters/to-decide-manager')).json();
    const { version, words } = read as { version: number; words: object };
    const data = { ...words, action: 'Répondre' };
    const headers = { 'if-match': `"${version}"` };
    await page.request.put('/api/mail-letters/to-decide-manager', { data, headers });
    await pressOn(page, page.getByRole('button', { name: 'Enregistrer' }));
    await expect(page.getByRole('alertdialog', { name: 'Ce courriel a changé ailleurs' })).toBeVisible();
    await pressOn(page, page.getByRole('button', { name: 'Prendre l’autre version' }));
    await expect(page.getByLabel('Nom du lien')).toHaveValue('Répondre');
  });

  await test.step('the list of a digest goes where one puts it, and cannot be lost', async () => {
    await page.goto('/formulation/courriels/weekly-digest-executive');
    await part(page, 'Première ligne').focus();
    await page.keyboard.press('Enter');
    await expect(part(page, 'Paragraphe 1')).toBeFocused();
    await page.keyboard.insertText('Bonjour.');
    await expect(part(page, 'Paragraphe 2')).toContainText('la liste');
    await expect(page.frameLocator('iframe').getByText('Bonjour.')).toBeVisible();
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'À signer' })).toBeVisible();
    await pressOn(page, page.getByRole('button', { name: 'Enregistrer' }));
    await expect(page.getByText('Courriel enregistré.')).toHaveCount(1);
    await part(page, 'Paragraphe 2').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('Voilà.');
    await expect(page.getByText(/doit encore dire «.la liste.»/).first()).toBeVisible();
    await page.goto(letter);
  });

  await test.step('and the original words come back', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Revenir aux mots d’origine' }));
    const dialog = page.getByRole('alertdialog');
    await pressOn(page, dialog.getByRole('button', { name: 'Revenir aux mots d’origine' }));
    await expect(page.getByText('Les mots d’origine sont repris.')).toHaveCount(1);
    await expect(part(page, 'Objet')).toContainText('demande votre accord pour rejoindre');
    await expect(page.getByText('Mots d’origine repris')).toBeVisible();
  });
  await context.close();
});
