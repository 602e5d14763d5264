import { expect, type Page } from '@playwright/test';
import { address, at, enter, type NewPage, press, type Screen } from './screen.ts';

const officer = { id: 'magali-gompel', firstName: 'Magali', lastName: 'Gompel' };

const complaint = {
  id: 'a',
  reference: 'A11Y-2026-2',
  at: '2026-11-20T08:00:00.000Z',
  name: 'Ida Roy',
  email: 'ida.roy@exemple.test',
  place: 'La page du contrat, sous « Vos dates »',
  message: 'Mon lecteur d’écran ne dit pas les dates que j’ai choisies.\nJe lis avec NVDA et Firefox.',
  answeredAt: null,
  answeredBy: null,
  answer: null,
  forgottenAt: null,
};
const answered = {
  ...complaint,
  id: 'b',
  reference: 'A11Y-2026-1',
  answeredAt: '2026-11-22T08:00:00.000Z',
  answeredBy: officer,
  answer: 'La liste des dates est envoyée en texte ; corrigé ensuite.',
};

const forgotten = {
  ...answered,
  id: 'c',
  reference: 'A11Y-2025-4',
  at: '2025-09-02T08:00:00.000Z',
  answeredAt: '2025-09-04T08:00:00.000Z',
  name: '',
  email: '',
  place: '',
  message: '',
  answeredBy: null,
  answer: '',
  forgottenAt: '2026-09-04T06:00:00.000Z',
};

const asked = {
  id: 'a',
  person: { id: 'nathalie', firstName: 'Nathalie', lastName: 'Serra' },
  field: 'jobTitle',
  label: 'Fonction',
  before: 'Cheffe du service',
  after: 'Cheffe du pôle Mobilités',
  reason: 'J’ai changé de poste le 1er octobre.',
  askedAt: '2026-11-20T08:00:00.000Z',
  state: 'asked',
  answeredAt: null,
  answeredBy: null,
  answer: null,
};
const refused = {
  ...asked,
  id: 'b',
  field: 'workShare',
  label: 'Quotité de travail',
  before: '100 %',
  after: '80 %',
  state: 'refused',
  answeredAt: '2026-11-22T08:00:00.000Z',
  answeredBy: officer,
  answer: 'La paie dit encore 100 %.',
};

/** A page whose lists are full in its eyes alone: what is asked by nobody here rings no bell elsewhere. */
const full =
  (who: string, path: string, api: string, items: object[], then?: (page: Page) => Promise<unknown>) =>
  async (newPage: NewPage) => {
    const page = await enter(newPage, address(who));
    await page.route(`**${api}`, (route) =>
      route.request().method() === 'GET' ? route.fulfill({ json: { items } }) : route.continue(),
    );
    await page.goto(path);
    await then?.(page);
    return page;
  };

const sent: Screen['open'] = async (newPage) => {
  const page = await newPage();
  await page.route('**/api/complaints', (route) =>
    route.fulfill({ status: 201, json: { reference: 'A11Y-2026-3' } }),
  );
  await page.goto('/accessibilite');
  await page.getByLabel('Votre nom').fill('Ida Roy');
  await page.getByLabel('Votre adresse électronique').fill('ida.roy@exemple.test');
  await press('Envoyer le signalement')(page);
  await expect(page.getByText('A11Y-2026-3')).toBeVisible();
  return page;
};

const faulty: Screen['open'] = async (newPage) => {
  const page = await newPage();
  await page.goto('/accessibilite');
  await press('Envoyer le signalement')(page);
  await expect(page.getByText('Renseignez ce champ.').first()).toBeVisible();
  return page;
};

const statement = 'Déclaration d’accessibilité';
const complaints = 'Défauts d’accessibilité signalés';
const corrections = 'Corrections demandées';

/** What people ask of those who keep the service, and what they are answered. */
export const requestsScreens: Screen[] = [
  { name: 'register', heading: 'Fiche du registre', open: at('camille.fabre', '/fiche-du-registre') },
  { name: 'staff-note', heading: 'Qui voit quoi', open: at('camille.fabre', '/qui-voit-quoi') },
  { name: 'complaint-faults', heading: statement, faults: [/status of 422/], open: faulty },
  { name: 'complaint-sent', heading: statement, open: sent },
  {
    name: 'complaints',
    heading: complaints,
    open: full('magali.gompel', '/signalements', '/api/complaints', [complaint, answered, forgotten]),
  },
  {
    name: 'rectifications',
    heading: corrections,
    open: full('ruben.iniguez', '/corrections', '/api/rectifications', [asked, refused]),
  },
  {
    name: 'rectification-refusal',
    heading: corrections,
    open: full('ruben.iniguez', '/corrections', '/api/rectifications', [asked], press('Refuser')),
  },
  {
    name: 'my-data-asked',
    heading: 'Mes données',
    faults: [/status of 422/],
    open: full(
      'nathalie.serra',
      '/mes-donnees',
      '/api/personal-data/rectifications',
      [asked, refused],
      press('Demander la correction'),
    ),
  },
];
