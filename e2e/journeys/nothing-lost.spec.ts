import { expectAccessible } from '../accessibility.ts';
import { completeDraft, draftOf } from '../contracts.ts';
import { sunday } from '../days.ts';
import {
  chooseRadio,
  expectFocusTrapped,
  expectHeadingFocused,
  pressOn,
  typeDate,
  typeIn,
} from '../keyboard.ts';
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

test('two tabs of one browser show each other’s answers, and neither writes over the other', async ({
  as,
}) => {
  const page = await as(address('mamadou.sow'));
  const { id } = await draftOf(page);
  await page.goto(`/contrats/${id}/etapes/mission`);
  const other = await page.context().newPage();
  await other.goto(`/contrats/${id}/etapes/mission`);
  await expect(other.getByLabel('Ce que je ferai')).toBeVisible();
  await page.getByLabel('Titre de la mission').fill('Écrit dans le premier onglet');
  await expect(other.getByLabel('Titre de la mission')).toHaveValue('Écrit dans le premier onglet');
  await other.getByLabel('Ce que je ferai').fill('Écrit dans le second');
  await expect(page.getByLabel('Ce que je ferai')).toHaveValue('Écrit dans le second');
  for (const tab of [page, other]) {
    await expect(tab.getByText('Enregistré', { exact: true })).toBeVisible();
    await expect(tab.getByRole('alertdialog')).toHaveCount(0);
  }
  await page.reload();
  await expect(page.getByLabel('Titre de la mission')).toHaveValue('Écrit dans le premier onglet');
  await expect(page.getByLabel('Ce que je ferai')).toHaveValue('Écrit dans le second');
});

test.describe('with two devices', () => {
  test.use({ expectedFaults: [/412/] });

  test('answers to different questions are put together; one question answered twice is asked about', async ({
    as,
  }) => {
    const page = await as(address('mamadou.sow'));
    const { id } = await draftOf(page);
    const step = `/contrats/${id}/etapes/mission`;
    const saved = (on: typeof page) => expect(on.getByText('Enregistré', { exact: true })).toBeVisible();
    await page.goto(step);
    const other = await as(address('mamadou.sow'));
    await other.goto(step);
    await other.getByLabel('Titre de la mission').fill('Écrit sur le téléphone');
    await saved(other);
    await page.getByLabel('Ce que je ferai').fill('Écrit sur l’ordinateur');
    await expect(page.getByLabel('Titre de la mission')).toHaveValue('Écrit sur le téléphone');
    await saved(page);

    await other.getByLabel('Ce que je ferai').fill('Deux ateliers');
    await other.getByLabel('Titre de la mission').fill('Encore le téléphone');
    const choice = other.getByRole('alertdialog', { name: 'Ce contrat a changé ailleurs' });
    const doing = choice.getByRole('radiogroup', { name: 'Ce que je ferai' });
    await expect(choice.getByRole('radiogroup')).toHaveCount(1);
    await expect(doing.getByRole('radio', { name: 'Deux ateliers' })).toBeChecked();
    await expect(doing.getByText('Écrit sur l’ordinateur')).toBeVisible();
    await expectFocusTrapped(other, choice);
    await expectAccessible(other);
    await chooseRadio(other, doing, 'Écrit sur l’ordinateur');
    await pressOn(other, choice.getByRole('button', { name: 'Enregistrer ces réponses' }));
    await expect(choice).toBeHidden();
    await saved(other);
    await other.reload();
    await expect(other.getByLabel('Titre de la mission')).toHaveValue('Encore le téléphone');
    await expect(other.getByLabel('Ce que je ferai')).toHaveValue('Écrit sur l’ordinateur');
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

const kept = 'Hors connexion\u00a0: gardé sur cet appareil, envoyé au retour du réseau';

test.describe('when the network is cut', () => {
  test.use({ expectedFaults: [/ERR_INTERNET_DISCONNECTED|load preload assets/] });

  test('what is typed in two steps is kept, and sent when it is back', async ({ as }) => {
    const page = await as(address('victor.hernandez'));
    const { id } = await draftOf(page);
    await page.goto(`/contrats/${id}/etapes/service`);
    const steps = page.getByRole('navigation', { name: 'Étapes' });
    await expect(page.getByLabel('Ce que votre service y gagne')).toBeVisible();
    await page.context().setOffline(true);
    await page.getByLabel('Ce que votre service y gagne').fill('Des bus moins vides');
    await expect(page.getByText(kept).first()).toBeVisible();
    await steps.getByRole('link', { name: 'Mission' }).click();
    const title = page.getByLabel('Titre de la mission');
    await title.fill('Partager les bus');
    await expect(page.getByText(kept).first()).toBeVisible();
    await expect(page.getByText('les dernières au retour du réseau')).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
    await page.reload();
    await expect(title).toHaveValue('Partager les bus');
    await steps.getByRole('link', { name: 'Service' }).click();
    await expect(page.getByLabel('Ce que votre service y gagne')).toHaveValue('Des bus moins vides');
  });

  test('closing the tab is asked about; the next one, on any page, sends what was kept', async ({ as }) => {
    const page = await as(address('victor.hernandez'));
    const { id } = await draftOf(page);
    await page.goto(`/contrats/${id}/etapes/mission`);
    const title = page.getByLabel('Titre de la mission');
    await expect(title).toBeVisible();
    await page.context().setOffline(true);
    await title.fill('Gardé sur cet appareil');
    await expect(page.getByText(kept).first()).toBeVisible();
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    const gone = page.waitForEvent('close');
    await dialog.accept();
    await gone;

    const next = await page.context().newPage();
    await next.context().setOffline(false);
    const sent = next.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    await next.goto('/');
    await sent;
    const elsewhere = await as(address('victor.hernandez'));
    await elsewhere.goto(`/contrats/${id}/etapes/mission`);
    await expect(elsewhere.getByLabel('Titre de la mission')).toHaveValue('Gardé sur cet appareil');
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
    const summary = page.getByRole('group', { name: /à corriger/ });
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
