import { join } from 'node:path';
import { expectAccessible } from '../accessibility.ts';
import { cameraFlags, filmPage, pageCount } from '../camera.ts';
import { finalFile } from '../final-file.ts';
import { pressOn } from '../keyboard.ts';
import { expect, test } from '../test.ts';

const film = join(String(process.env.E2E_DATA), 'camera.y4m');

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...cameraFlags(film)] });
  },
});

test('the code of a printed contract is scanned, by keyboard', async ({ as, newPage }) => {
  const { file, code } = await finalFile(await as('aicha.mansouri@demo.equipage.example'));
  const page = await newPage();
  const scanning = page.getByRole('dialog', { name: 'Scanner le code QR' });
  const scan = page.getByRole('button', { name: 'Scanner le code QR' });

  await test.step('a page without a code is looked at in vain, and the camera let go of', async () => {
    filmPage(film, file, 1);
    await page.goto('/verifier');
    await pressOn(page, scan);
    await expect
      .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth))
      .toBe(1240);
    const stream = await page
      .locator('video')
      .evaluateHandle((video: HTMLVideoElement) => video.srcObject as MediaStream);
    await expectAccessible(page, { narrow: false });
    await page.keyboard.press('Escape');
    await expect(scanning).toBeHidden();
    await expect(scan).toBeFocused();
    expect(await stream.evaluate((taken) => taken.getTracks().map(({ readyState }) => readyState))).toEqual([
      'ended',
    ]);
  });

  await test.step('the last page', async () => {
    filmPage(film, file, pageCount(file));
    await pressOn(page, scan);
    await expect(
      page.getByRole('heading', { level: 2, name: 'Ce code est celui d’un contrat signé' }),
    ).toBeFocused();
    await expect(scanning).toBeHidden();
    await expect(page.getByRole('textbox', { name: 'Le code de vérification' })).toHaveValue(code);
  });
});
