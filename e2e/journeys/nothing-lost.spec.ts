import { expectAccessible } from '../accessibility.ts';
import { completeDraft, draftOf } from '../contracts.ts';
import { sunday } from '../days.ts';
import { expectFocusTrapped, expectHeadingFocused, pressOn, typeDate, typeIn } from '../keyboard.ts';
import { expect, test } from '../test.ts';

const address = (name: string) => `${name}@demo.equipage.example`;

test('what is typed is saved by itself, and a reload in mid-sentence loses nothing', async ({ as }) => {
  const page = await as(address('lea.castelnau'));
  const { id } = await draftOf(page);
  await page.goto(`/contrats/${id}/etapes/mission`);
  await page.getByLabel('Titre de la mission').fill('Écouter les lycéens');
  await expect(page.getByText('Enregistrement…')).toBeVisible();
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
  await expect(
    page
      .getByRole('complementary', { name: 'Votre contrat s’écrit' })
      .getByText('Écouter les lycéens')
      .first(),
  ).toBeVisible();

  await page.getByLabel('Ce que je ferai').fill('Une phrase à peine comm');
  await page.reload();
  await expect(page.getByLabel('Titre de la mission')).toHaveValue('Écouter les lycéens');
  await expect(page.getByLabel('Ce que je ferai')).toHaveValue('Une phrase à peine comm');
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();

  const elsewhere = await as(address('lea.castelnau'));
  await elsewhere.goto('/');
  await pressOn(elsewhere, elsewhere.getByRole('link', { name: 'Continuer mon contrat' }));
  await expectHeadingFocused(elsewhere, 'Vous et votre service');
  await elsewhere.getByRole('navigation', { name: 'Étapes' }).getByRole('link', { name: 'Mission' }).click();
  await expect(elsewhere.getByLabel('Ce que je ferai')).toHaveValue('Une phrase à peine comm');
});

test.describe('with two tabs', () => {
  test.use({ expectedFaults: [/412/] });

  test('the later save is shown beside the first, and neither is lost before one chooses', async ({ as }) => {
    const page = await as(address('mamadou.sow'));
    const { id } = await draftOf(page);
    const step = `/contrats/${id}/etapes/mission`;
    await page.goto(step);
    const other = await page.context().newPage();
    await other.goto(step);
    await other.getByLabel('Titre de la mission').fill('Écrit dans l’autre onglet');
    await expect(other.getByText('Enregistré', { exact: true })).toBeVisible();

    await page.getByLabel('Titre de la mission').fill('Écrit ici');
    const choice = page.getByRole('alertdialog', { name: 'Ce contrat a changé ailleurs' });
    await expect(choice.getByText('Écrit ici', { exact: true })).toBeVisible();
    await expect(choice.getByText('Écrit dans l’autre onglet')).toBeVisible();
    await expectFocusTrapped(page, choice);
    await expectAccessible(page);
    await pressOn(page, choice.getByRole('button', { name: 'Garder ce que j’ai écrit' }));
    await expect(choice).toBeHidden();
    await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Titre de la mission')).toHaveValue('Écrit ici');

    await other.getByLabel('Titre de la mission').fill('Encore l’autre onglet');
    const again = other.getByRole('alertdialog', { name: 'Ce contrat a changé ailleurs' });
    await pressOn(other, again.getByRole('button', { name: 'Prendre l’autre version' }));
    await expect(other.getByLabel('Titre de la mission')).toHaveValue('Écrit ici');
  });
});

test.describe('when the session ends', () => {
  test.use({ expectedFaults: [/401/] });

  test('one signs in again over the page and goes on with what was typed', async ({ as }) => {
    const page = await as(address('elisabeth.vudinh'));
    const { id } = await draftOf(page);
    await page.goto(`/contrats/${id}/etapes/mission`);
    const title = page.getByLabel('Titre de la mission');
    await expect(title).toBeVisible();
    await page.context().clearCookies();
    await typeIn(page, title, 'Relire les marchés à plusieurs');
    const dialog = page.getByRole('alertdialog', { name: 'Votre session a expiré' });
    await expectFocusTrapped(page, dialog);
    await pressOn(page, dialog.getByRole('button', { name: /^Continuer en tant que Élisabeth/ }));
    await expect(dialog).toBeHidden();
    await expect(title).toHaveValue('Relire les marchés à plusieurs');
    await expect(title).toBeFocused();
    await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
    await page.reload();
    await expect(title).toHaveValue('Relire les marchés à plusieurs');
  });
});

test.describe('when the network is cut', () => {
  test.use({ expectedFaults: [/ERR_INTERNET_DISCONNECTED/] });

  test('the page says that nothing is saved yet, then saves by itself', async ({ as }) => {
    const page = await as(address('victor.hernandez'));
    const { id } = await draftOf(page);
    await page.goto(`/contrats/${id}/etapes/mission`);
    const title = page.getByLabel('Titre de la mission');
    await expect(title).toBeVisible();
    await page.context().setOffline(true);
    await title.fill('Partager les bus');
    await expect(page.getByRole('alert').filter({ hasText: 'Pas encore enregistré' })).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
    await page.reload();
    await expect(title).toHaveValue('Partager les bus');
  });
});

test.describe('with a wrong answer', () => {
  test.use({ expectedFaults: [/422/] });

  test('a faulty date says what to do beside it, and stays as it was typed', async ({ as }) => {
    const page = await as(address('victor.hernandez'));
    const { id } = await completeDraft(page);
    await page.goto(`/contrats/${id}/etapes/temps`);
    await pressOn(page, page.getByRole('button', { name: 'Écrire une date, ou d’autres heures' }));
    const added = page.getByRole('group', { name: 'Ajouter une date' });
    await pressOn(page, added.getByRole('button', { name: 'Ajouter cette date' }));
    await expect(added.getByText('Écrivez un jour, un mois et une année.')).toBeVisible();
    await expect(added.getByRole('spinbutton').first()).toBeFocused();
    await typeDate(page, added.getByRole('group', { name: 'Jour' }), sunday(25).digits);
    await pressOn(page, added.getByRole('button', { name: 'Ajouter cette date' }));
    const wrong = page.getByRole('list', { name: 'Dates à corriger' }).getByRole('listitem');
    await expect(wrong.getByText(/est un dimanche.*choisissez un autre jour/)).toBeVisible();
    await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
    await page.reload();
    await expect(wrong).toBeVisible();
    await pressOn(page, page.getByRole('button', { name: /^Continuer vers/ }));
    const summary = page.getByRole('region', { name: /à corriger/ });
    await expect(summary).toBeFocused();
    await pressOn(page, summary.getByRole('link').first());
    await expect(wrong.getByRole('button', { name: /^Prendre le/ }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(wrong).toHaveCount(0);
    await expect(page.locator(':focus')).toHaveText(/^Déplacé au /);
    await pressOn(page, page.getByRole('button', { name: 'Annuler' }));
    await expect(wrong).toBeVisible();
    await pressOn(page, wrong.getByRole('button', { name: /^Retirer/ }));
    await expect(wrong).toHaveCount(0);
    await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
  });

  test('a character that the contract cannot hold is named, and the text stays', async ({ as }) => {
    const page = await as(address('victor.hernandez'));
    const { id } = await draftOf(page);
    await page.goto(`/contrats/${id}/etapes/mission`);
    const title = page.getByLabel('Titre de la mission');
    await title.fill('Une mission 🚀 rapide');
    await expect(title).toHaveAccessibleDescription(/🚀/);
    await expect(page.getByText('Pas encore enregistré')).toBeVisible();
    await expect(title).toHaveValue('Une mission 🚀 rapide');
    await title.fill('Une mission rapide');
    await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
  });
});
