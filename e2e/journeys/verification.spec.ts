import { finalFile } from '../final-file.ts';
import { expectHeadingFocused, pressOn, typeIn } from '../keyboard.ts';
import { expect, test } from '../test.ts';

test('anyone finds out what they hold, by keyboard, and the file leaves the page only when they agree', async ({
  as,
  newPage,
}) => {
  const { file, code } = await finalFile(await as('aicha.mansouri@demo.equipage.example'));
  const page = await newPage();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/verifications')) sent.push(request.postData()?.slice(0, 11) ?? 'a file');
  });
  const result = (name: string | RegExp) => page.getByRole('heading', { level: 2, name });
  const lay = (buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name: 'c.pdf', mimeType: 'application/pdf', buffer });

  await test.step('from the sign-in page', async () => {
    await page.goto('/connexion');
    await pressOn(page, page.getByRole('link', { name: 'Vérifier un contrat' }));
    await expectHeadingFocused(page, 'Vérifier un contrat');
  });

  await test.step('the file that was signed', async () => {
    const choosing = page.waitForEvent('filechooser');
    await pressOn(page, page.getByRole('button', { name: 'Choisir un PDF' }));
    await (await choosing).setFiles({ name: 'c.pdf', mimeType: 'application/pdf', buffer: file });
    await expect(result('C’est le contrat qui a été signé')).toBeFocused();
    await expect(page.getByText(/ENG-\d{4}/)).toBeVisible();
    expect(await page.locator('main').textContent()).not.toMatch(/Mansouri|Aïcha/);
    expect(sent).toEqual(['{"sha256":"']);
  });

  await test.step('the same with one byte more', async () => {
    await lay(Buffer.concat([file, Buffer.from(' ')]));
    await expect(result(/n’est pas, tel quel/)).toBeFocused();
    expect(sent).toEqual(['{"sha256":"', '{"sha256":"']);
    await pressOn(page, page.getByRole('button', { name: 'Envoyer le fichier pour l’examiner' }));
    await expect(result('Ce fichier n’est pas celui qui a été signé')).toBeFocused();
    expect(sent).toHaveLength(3);
  });

  await test.step('its code, typed as one hears it', async () => {
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    await typeIn(page, page.getByRole('textbox', { name: 'Le code de vérification' }), typed);
    await page.keyboard.press('Enter');
    await expect(result('Ce code est celui d’un contrat signé')).toBeFocused();
  });

  await test.step('a code that is too short leads back to its field', async () => {
    await typeIn(page, page.getByRole('textbox', { name: 'Le code de vérification' }), '7K4M');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Un code a douze/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Le code de vérification' })).toBeFocused();
  });

  await test.step('the QR code', async () => {
    await page.goto(`/verifier#${code}`);
    await expect(result('Ce code est celui d’un contrat signé')).toBeVisible();
  });
});

test('someone who may read the contract is led to it', async ({ as }) => {
  const page = await as('aicha.mansouri@demo.equipage.example');
  const { code } = await finalFile(page);
  await page.goto(`/verifier#${code}`);
  await page.getByRole('link', { name: 'Ouvrir ce contrat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Votre contrat d’engagement' })).toBeVisible();
});
