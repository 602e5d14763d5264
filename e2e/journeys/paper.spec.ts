import { expectHeadingFocused, pressOn } from '../keyboard.ts';
import { awaitedContract, paperCsv, paperScan } from '../paper.ts';
import { expect, test } from '../test.ts';

const address = (name: string) => `${name}@demo.equipage.example`;

test('the officer takes over contracts signed on paper, and finds them in the community', async ({ as }) => {
  const page = await as(address('magali.gompel'));
  await page.goto('/communaute');
  await pressOn(page, page.getByRole('link', { name: 'Reprendre des contrats papier' }));
  await expectHeadingFocused(page, 'Reprendre des contrats papier');

  const who = { firstName: 'Anouk', lastName: 'Delrieu', email: 'anouk.delrieu@region.example' };
  const choosing = page.waitForEvent('filechooser');
  await pressOn(page, page.getByRole('button', { name: 'Choisir le fichier rempli' }));
  await (await choosing).setFiles(paperCsv({ ...who, scan: 'delrieu.pdf' }));
  await expect(page.getByRole('cell', { name: /Anouk Delrieu/ })).toBeVisible();
  await expect(page.getByText(/joignez le document qui manque/)).toBeVisible();

  await page.reload();
  const joining = page.waitForEvent('filechooser');
  await pressOn(page, page.getByRole('button', { name: 'Joindre des documents numérisés' }));
  await (await joining).setFiles(paperScan('delrieu.pdf'));
  await expect(page.getByText('Tous les documents nommés dans le fichier sont joints.')).toBeVisible();

  const enter = page.getByRole('checkbox', { name: 'Faire entrer cette personne dans l’annuaire' });
  await enter.focus();
  await page.keyboard.press('Space');
  await pressOn(page, page.getByRole('button', { name: 'Reprendre ce contrat' }));
  await expect(page.getByRole('heading', { name: 'Un contrat est repris' })).toBeFocused();

  await pressOn(page, page.getByRole('link', { name: 'Anouk Delrieu' }));
  await expect(page.getByText('repris du papier').first()).toBeVisible();
  await expect(page.getByText(/sur son modèle d’origine/)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name: 'Télécharger le papier numérisé' }));
  expect((await downloading).suggestedFilename()).toMatch(/^papier-ENG-.*\.pdf$/);

  await page.goto('/communaute');
  await page.getByRole('searchbox').fill('delrieu');
  await expect(page.getByRole('row', { name: /Anouk Delrieu/ }).getByText('repris du papier')).toBeVisible();
});

test('the officer records a signature given on paper', async ({ as }) => {
  const page = await as(address('magali.gompel'));
  await page.goto(await awaitedContract(page, 'carrière'));
  await pressOn(page, page.getByRole('button', { name: 'Enregistrer une signature sur papier' }));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Nom imprimé sous la signature')).toHaveValue('Étienne Lacaze');
  const choosing = page.waitForEvent('filechooser');
  await pressOn(page, dialog.getByRole('button', { name: 'Choisir le papier numérisé' }));
  await (await choosing).setFiles(paperScan('signé.pdf'));
  await dialog.getByLabel('Qualité imprimée sous la signature').fill('Directeur général des services');
  await pressOn(page, dialog.getByRole('button', { name: 'Enregistrer la signature' }));
  await expect(page.getByText(/Signature sur papier de Étienne Lacaze/)).toBeAttached();
  await expect(page.getByText('sur papier le', { exact: false }).first()).toBeVisible();
});
