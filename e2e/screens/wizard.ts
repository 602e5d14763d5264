import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { completeDraft, draftOf, planDates, renameMission } from '../contracts.ts';
import { saturday, sunday } from '../days.ts';
import { address, enter, press, type Screen } from './screen.ts';

const goOn = async (page: Page) => {
  await page.getByRole('button', { name: /^Continuer vers/ }).click();
  await expect(page.getByRole('group', { name: /à corriger/ })).toBeVisible();
};

/** A step of a contract in which nothing is answered. */
function emptyStep(step: string, then?: (page: Page) => Promise<unknown>): Screen['open'] {
  return async (newPage) => {
    const page = await enter(newPage, address('helene.castaing'));
    const { id } = await draftOf(page);
    await page.goto(`/contrats/${id}/etapes/${step}`);
    await then?.(page);
    return page;
  };
}

/** A step of someone's contract ready to be signed. */
function fullStep(who: string, step: string, then?: (page: Page) => Promise<unknown>): Screen['open'] {
  return async (newPage) => {
    const page = await enter(newPage, address(who));
    const { id } = await completeDraft(page);
    await page.goto(`/contrats/${id}/etapes/${step}`);
    await then?.(page);
    return page;
  };
}

/** A percent has just been chosen: what the contract says of it is marked. */
async function choosePercent(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '8 %', exact: true }).check();
  await expect(page.locator('[data-mark="latest"]').first()).toBeVisible();
}

/** On a phone, the contract pulled up over the questions. */
async function raiseSheet(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'Lire' }).click();
  await expect(page.getByRole('dialog').getByText('Temps de mobilisation')).toBeVisible();
}

/** A Sunday, and a Saturday planned whole: what could be done about each. */
async function planWrongDates(page: Page): Promise<void> {
  const [first, second] = [sunday(25).iso, saturday(40).iso];
  await planDates(page, [
    { date: first, from: '09:00', to: '12:30' },
    { date: second, from: '09:00', to: '12:30' },
    { date: second, from: '14:00', to: '17:30' },
  ]);
  await page.reload();
  await goOn(page);
}

/** A rhythm before it is added: what it leaves out, and where it stops. */
async function writeSeries(page: Page): Promise<void> {
  const rhythm = page.getByRole('group', { name: 'Un rythme régulier' });
  await rhythm.getByRole('combobox', { name: 'Jour de la semaine' }).selectOption('vendredi');
  await rhythm.getByRole('combobox', { name: 'Rythme' }).selectOption('toutes les semaines');
  await expect(rhythm.getByText(/est atteinte/)).toBeVisible();
}

/** Typed without a network: kept on this device. */
async function typeOffline(page: Page): Promise<void> {
  await expect(page.getByLabel('Titre de la mission')).toBeVisible();
  await page.context().setOffline(true);
  await page.getByLabel('Titre de la mission').fill('Partager les trajets du matin');
  await expect(page.getByText('Hors connexion').first()).toBeVisible();
}

/** The title was also written on another device. */
async function writeTwice(page: Page): Promise<void> {
  const field = page.getByLabel('Titre de la mission');
  await expect(field).toBeVisible();
  await renameMission(page, 'Écrit sur le téléphone');
  await field.fill('Écrit sur l’ordinateur');
  await expect(page.getByRole('alertdialog')).toBeVisible();
}

/** The five steps, empty, answered and with faults. */
const steps: Screen[] = [
  { name: 'wizard-1', heading: 'Vous et votre service', open: emptyStep('moi') },
  {
    name: 'wizard-1-errors',
    heading: 'Vous et votre service',
    open: emptyStep('moi', async (page) => {
      await page.getByLabel('Fonction').fill('');
      await goOn(page);
    }),
  },
  { name: 'wizard-2', heading: 'Votre mission', open: emptyStep('mission') },
  {
    name: 'wizard-2-offline',
    heading: 'Votre mission',
    faults: [/ERR_INTERNET_DISCONNECTED|load preload assets/],
    open: fullStep('corentin.legoff', 'mission', typeOffline),
  },
  {
    name: 'wizard-2-compare',
    heading: 'Votre mission',
    faults: [/412/],
    open: fullStep('loic.kerdoncuff', 'mission', writeTwice),
  },
  { name: 'wizard-2-errors', heading: 'Votre mission', open: emptyStep('mission', goOn) },
  { name: 'wizard-3', heading: 'Votre temps', open: emptyStep('temps') },
  { name: 'wizard-3-errors', heading: 'Votre temps', open: emptyStep('temps', goOn) },
  {
    name: 'wizard-3-answered',
    heading: 'Votre temps',
    open: fullStep('ruben.iniguez', 'temps', async (page) => {
      await page.getByRole('button', { name: /^Ajouter \d+ matinées/ }).click();
      await expect(page.getByText(/^Ajouté\. \d+\smatinées/).first()).toBeVisible();
      await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
    }),
  },
  {
    name: 'wizard-3-latest',
    heading: 'Votre temps',
    open: fullStep('farid.belkacem', 'temps', choosePercent),
  },
  {
    name: 'wizard-3-large',
    heading: 'Votre temps',
    open: emptyStep('temps', async (page) => {
      await page.getByRole('button', { name: 'Lire en grand' }).click();
      await expect(page.getByRole('dialog').getByRole('heading', { name: /Durée/ })).toBeVisible();
    }),
  },
  { name: 'wizard-3-raised', heading: 'Votre temps', narrow: true, open: emptyStep('temps', raiseSheet) },
  {
    name: 'wizard-3-wrong',
    heading: 'Votre temps',
    open: fullStep('gael.delarochere', 'temps', planWrongDates),
  },
  { name: 'wizard-3-series', heading: 'Votre temps', open: fullStep('sabine.kieffer', 'temps', writeSeries) },
  { name: 'wizard-4', heading: 'Votre hiérarchie et votre service', open: emptyStep('service') },
  { name: 'wizard-4-errors', heading: 'Votre hiérarchie et votre service', open: emptyStep('service', goOn) },
  {
    name: 'wizard-4-search',
    heading: 'Votre hiérarchie et votre service',
    open: fullStep('solene.marty', 'service', async (page) => {
      await page.getByRole('combobox').fill('de');
      await expect(page.getByRole('option').first()).toBeVisible();
    }),
  },
  { name: 'wizard-5-incomplete', heading: 'Relecture et signature', open: emptyStep('relecture') },
  {
    name: 'wizard-5',
    heading: 'Relecture et signature',
    open: fullStep('naima.bouzid', 'relecture', press(/^Signer et envoyer/)),
  },
];

export const wizardScreens: Screen[] = steps.map((screen, index) => ({
  ...screen,
  title: `${screen.heading}, étape ${stepNumber(screen.name, index)} sur 5`,
}));

function stepNumber(name: string, index: number): string {
  return name.split('-')[1] ?? String(index);
}
