import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { signedElsewhere } from '../../apps/api/src/documents/parapheur/testing.parapheur.ts';
import { Desk } from '../../apps/api/src/documents/seal/testing.openssl.ts';
import { expectAccessible } from '../accessibility.ts';
import { pressOn } from '../keyboard.ts';
import { startOwnServer } from '../own-server.ts';
import { awaitedContract } from '../paper.ts';
import { takePictures } from '../pictures.ts';
import { expect, test } from '../test.ts';

/* Where the executive signs changes every screen of theirs: this journey has a server of its own. */

const desk = new Desk();
let server: Awaited<ReturnType<typeof startOwnServer>>;

test.beforeAll(async () => {
  server = await startOwnServer({ DEMO: 'true' });
});
test.afterAll(async () => {
  await server.stop();
  desk.close();
});

async function enter(browser: Browser, name: string, path: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.address });
  const page = await context.newPage();
  await page.request.post('/api/session/demo', { data: { email: `${name}@demo.equipage.example` } });
  await page.goto(path);
  return page;
}

/** A screen that no other server has: looked at here. */
async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  if (process.env.PICTURES) await takePictures(page, name);
  await page.setViewportSize({ width: 1280, height: 800 });
}

test('a contract goes to the signature book and comes back signed, by keyboard', async ({ browser }) => {
  test.slow();
  const admin = await enter(browser, 'ruben.iniguez', '/reglages');
  await admin.getByRole('radio', { name: 'Dans un parapheur électronique' }).focus();
  await admin.keyboard.press('Space');
  await pressOn(admin, admin.getByRole('button', { name: 'Enregistrer les réglages' }));
  await expect(admin.getByText('après : Dans un parapheur électronique')).toBeVisible();

  const executive = await enter(browser, 'etienne.lacaze', '/a-decider');
  await expect(executive.getByText('Ces contrats se signent au parapheur.')).toBeVisible();
  await expect(executive.getByRole('button', { name: 'Signer' })).toHaveCount(0);
  await look(executive, 'parapheur-to-sign');
  await executive.getByRole('link', { name: 'Bastien Garrigues' }).click();
  await expect(executive.getByText('Ce contrat se signe au parapheur.').first()).toBeVisible();

  const officer = await enter(browser, 'magali.gompel', '/');
  await officer.goto(await awaitedContract(officer, 'garrigues'));
  await expect(officer.getByText(/Étienne Lacaze doit signer au parapheur/)).toBeVisible();
  await pressOn(officer, officer.getByRole('button', { name: 'Signature au parapheur' }));
  const dialog = officer.getByRole('dialog');
  await pressOn(officer, dialog.getByRole('button', { name: 'Préparer le fichier' }));
  const link = dialog.getByRole('link', { name: 'Télécharger le fichier à signer' });
  await expect(link).toBeVisible();
  await look(officer, 'parapheur-handed-out');
  const downloading = officer.waitForEvent('download');
  await pressOn(officer, link);
  const handedOut = readFileSync(await (await downloading).path());

  const choose = async (name: string, buffer: Buffer) => {
    const choosing = officer.waitForEvent('filechooser');
    await pressOn(officer, dialog.getByRole('button', { name: /^Choisir/ }));
    await (await choosing).setFiles({ name, mimeType: 'application/pdf', buffer });
  };
  await choose('a-signer.pdf', handedOut);
  await expect(dialog.getByText(/ne porte aucune signature électronique/)).toBeVisible();
  await look(officer, 'parapheur-refused');
  const covering = { page: 1, rect: [130, 300, 500, 500] };
  await choose('recouvert.pdf', await signedElsewhere(desk, handedOut, { seen: covering }));
  await expect(dialog.getByText(/recouvre des mots\s: page\s2\./)).toBeVisible();
  await look(officer, 'parapheur-covered');
  await choose('signe.pdf', await signedElsewhere(desk, handedOut));
  await expect(dialog).toHaveCount(0);
  await expect(officer.getByText('Document signé au parapheur')).toBeVisible();
  await expect(officer.getByText(/certificat au nom de LACAZE Étienne/)).toBeAttached();
  await look(officer, 'parapheur-signed');
});
