import { expect, type Page } from '@playwright/test';
import { type Day, workingTuesday } from '../days.ts';
import { chooseRadio, expectHeadingFocused, goToDay, pressOn, typeDate, typeIn } from '../keyboard.ts';

/** Comes in by one's name, on the page that asks who one is. */
export async function comeIn(page: Page, name: string): Promise<void> {
  await page.goto('/connexion');
  await typeIn(page, page.getByRole('searchbox', { name: 'Chercher une personne' }), name);
  await expect(page.getByText(`vous connecte en tant que ${name}`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/connexion/);
}

const goOn = (page: Page) => pressOn(page, page.getByRole('button', { name: /^Continuer vers/ }));

/** Who I am: what the directory knows is already there. */
export async function answerIdentity(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Vous et votre service' })).toBeVisible();
  await typeIn(page, page.getByLabel('Fonction'), 'Gestionnaire des inscriptions');
  await goOn(page);
  await expectHeadingFocused(page, 'Votre mission');
}

/** A mission of one's own; going on too early first, to be led to what is missing. */
export async function answerMission(page: Page): Promise<void> {
  await goOn(page);
  const summary = page.getByRole('group', { name: /réponses sont à corriger/ });
  await expect(summary).toBeFocused();
  await pressOn(page, summary.getByRole('link').first());
  const first = page.getByRole('checkbox', { name: 'Process internes' });
  await pressOn(page, first, 'Space');
  await expect(first).toBeChecked();
  await typeIn(page, page.getByLabel('Titre de la mission'), 'Simplifier l’inscription aux transports');
  await typeIn(page, page.getByLabel('Ce que je ferai'), 'Animer deux ateliers et écrire une fiche.');
  await typeDate(
    page,
    page.getByRole('group', { name: 'Échéance de la mission' }),
    workingTuesday(90).digits,
  );
  await goOn(page);
  await expectHeadingFocused(page, 'Votre temps');
}

/** How much time, from when, and one date. */
export async function answerCommitment(page: Page, startsOn: Day): Promise<void> {
  await chooseRadio(page, page.getByRole('group', { name: 'Quelle part' }), '7,5 %');
  await typeDate(page, page.getByRole('group', { name: 'Quand commencez-vous' }), startsOn.digits);
  await chooseRadio(page, page.getByRole('radiogroup', { name: 'Des horaires élargis' }), 'Non');
  await chooseRadio(page, page.getByRole('radiogroup', { name: 'Des déplacements' }), 'Oui');
  await expect(page.getByText('60 h 15 sur six mois', { exact: true })).toBeVisible();
  const planned = await goToDay(page, workingTuesday(30).iso);
  await page.keyboard.press('Enter');
  await expect(planned).toHaveAccessibleName(/^mardi .*, matin$/);
  await expect(planned).toBeFocused();
  await expect(page.getByText('Planifié : 1 demi-journée')).toBeVisible();
  await goOn(page);
  await expectHeadingFocused(page, 'Votre hiérarchie et votre service');
}

/** One's manager, found in the directory with the arrows. */
export async function answerService(page: Page, manager: string): Promise<void> {
  await chooseManager(page, manager);
  await chooseRadio(
    page,
    page.getByRole('radiogroup', { name: 'Quand ferez-vous le point' }),
    'Tous les trois mois',
  );
  await goOn(page);
  await expectHeadingFocused(page, 'Relecture et signature');
}

/** Types the beginning of a name and takes the first person found. */
export async function chooseManager(page: Page, manager: string): Promise<void> {
  const box = page.getByRole('combobox', { name: /hiérarchique/ });
  await typeIn(page, box, manager.split(' ').at(-1) ?? manager);
  await expect(page.getByRole('option', { name: manager })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(manager);
}

/** Reads, consents and signs; then reads what comes next. */
export async function signAndSend(page: Page, addressee: string): Promise<void> {
  const consent = page.getByRole('checkbox', { name: /J’ai lu ce contrat/ });
  const button = page.getByRole('button', { name: `Signer et envoyer à ${addressee}` });
  await pressOn(page, button);
  await expect(page.getByText('Cochez cette case pour signer.')).toBeVisible();
  await expect(consent).toBeFocused();
  await page.keyboard.press('Space');
  await expect(consent).toBeChecked();
  await pressOn(page, button);
  await expectHeadingFocused(page, 'Votre contrat d’engagement');
}
