import { expect, type Page } from '@playwright/test';
import { address, at, enter, press, type Screen } from './screen.ts';

const officer = 'magali.gompel';

const card = {
  id: 'be-1',
  number: 'BE-2032-1',
  preparedBy: { id: 'magali-gompel', firstName: 'Magali', lastName: 'Gompel' },
  preparedAt: '2032-06-01T08:00:00.000Z',
  contracts: 2,
  exchanges: 1,
  done: 0,
  leftOut: 0,
  visa: null,
  visaRecordedBy: null,
  visaRecordedAt: null,
  startedBy: null,
  startedAt: null,
  doneAt: null,
  abandonedBy: null,
  abandonedAt: null,
};

const pieces = { acts: 14, files: 1, mails: 9, reminders: 2 };
const line = {
  kind: 'contract',
  number: 'ENG-2026-0012',
  state: 'signed',
  startsOn: '2026-12-01',
  end: '2027-05-31',
  pieces,
  sha256: null,
  doneAt: null,
  leftOut: null,
};
const lines = [
  line,
  { ...line, number: 'ENG-2026-0018', state: 'declined', startsOn: null, leftOut: 'held' },
  { ...line, kind: 'exchanges', number: 'ENG-2031-0003', pieces: { ...pieces, acts: 0, files: 0 } },
];
const retention = {
  contractYears: 5,
  exchangeYears: 1,
  draftMonths: 6,
  departureMonths: 12,
  complaintMonths: 12,
  logMonths: 12,
  noticeDays: 30,
};

/** A list in a state, in the page's eyes alone: the demonstration is too young to have one. */
const list =
  (over: object, then?: (page: Page) => Promise<unknown>): Screen['open'] =>
  async (newPage) => {
    const page = await enter(newPage, address(officer));
    await page.route('**/api/eliminations/be-1', (route) =>
      route.fulfill({ json: { ...card, retention, lines, ...over } }),
    );
    await page.goto('/conservation/bordereaux/be-1');
    await then?.(page);
    return page;
  };

const visa = {
  service: 'Archives départementales de la Haute-Garonne',
  signatory: 'Irène Vidal, directrice',
  signedOn: '2032-06-20',
  reference: 'AD31-2032-118',
};
const recorded = { visa, visaRecordedBy: card.preparedBy, visaRecordedAt: '2032-06-21T08:00:00.000Z' };

/** What there is to eliminate, to hold and to show, in the page's eyes alone. */
const full: Screen['open'] = async (newPage) => {
  const page = await enter(newPage, address(officer));
  await page.route('**/api/retention', (route) =>
    route.fulfill({
      json: {
        today: '2032-06-01',
        retention,
        categories: [
          { id: 'contracts', ready: 2, held: 1, announced: 3, next: '2032-06-30' },
          { id: 'exchanges', ready: 1, held: 0, announced: 0, next: '2032-07-15' },
          { id: 'drafts', ready: 0, held: 0, announced: 1, next: '2032-06-20' },
          { id: 'leavers', ready: 0, held: 0, announced: 2, next: '2032-06-25' },
          { id: 'complaints', ready: 1, held: 1, announced: 0, next: null },
          { id: 'logs', ready: 340, held: 0, announced: 0, next: null },
        ],
        holds: [
          {
            id: 'a',
            contractNumber: 'ENG-2026-0042',
            complaintReference: null,
            person: null,
            ground: 'Recours devant le tribunal administratif, dossier 2031-77.',
            placedBy: card.preparedBy,
            placedAt: '2031-02-03T08:00:00.000Z',
            liftedBy: null,
            liftedAt: null,
            liftedBecause: null,
          },
          {
            id: 'c',
            contractNumber: null,
            complaintReference: 'A11Y-2031-2',
            person: null,
            ground: 'Saisine du Défenseur des droits.',
            placedBy: card.preparedBy,
            placedAt: '2031-09-03T08:00:00.000Z',
            liftedBy: null,
            liftedAt: null,
            liftedBecause: null,
          },
          {
            id: 'b',
            contractNumber: null,
            complaintReference: null,
            person: { id: 'karim', firstName: 'Karim', lastName: 'Benali' },
            ground: 'Demande d’accès en cours.',
            placedBy: card.preparedBy,
            placedAt: '2030-02-03T08:00:00.000Z',
            liftedBy: card.preparedBy,
            liftedAt: '2030-05-03T08:00:00.000Z',
            liftedBecause: 'La réponse est partie.',
          },
        ],
        eliminations: [
          { ...card, state: 'prepared' },
          { ...card, id: 'be-0', number: 'BE-2031-1', state: 'done', ...recorded, done: 3 },
        ],
      },
    }),
  );
  await page.goto('/conservation');
  await expect(page.getByText('BE-2032-1')).toBeVisible();
  return page;
};

/** How long data is kept, and what is let go of. */
export const retentionScreens: Screen[] = [
  { name: 'retention', heading: 'Conservation', open: at('ruben.iniguez', '/conservation') },
  { name: 'retention-due', heading: 'Conservation', open: full },
  {
    name: 'retention-hold-complaint',
    heading: 'Conservation',
    open: at(officer, '/conservation', async (page) => {
      await page.getByText('Un défaut d’accessibilité signalé', { exact: true }).click();
      await expect(page.getByLabel('Référence du signalement')).toBeVisible();
    }),
  },
  {
    name: 'retention-hold-faults',
    heading: 'Conservation',
    faults: [/status of 422/],
    open: at(officer, '/conservation', async (page) => {
      await press('Suspendre l’élimination')(page);
      await expect(page.getByText('Renseignez ce champ.').first()).toBeVisible();
    }),
  },
  { name: 'retention-reserved', heading: 'Conservation', open: at('camille.fabre', '/conservation') },
  { name: 'elimination-prepared', heading: 'Bordereau BE-2032-1', open: list({ state: 'prepared' }) },
  {
    name: 'elimination-authorised',
    heading: 'Bordereau BE-2032-1',
    open: list({ state: 'authorised', ...recorded }, press('Éliminer définitivement')),
  },
  {
    name: 'elimination-done',
    heading: 'Bordereau BE-2032-1',
    open: list({
      state: 'done',
      ...recorded,
      startedBy: card.preparedBy,
      startedAt: '2032-06-22T08:00:00.000Z',
      doneAt: '2032-06-22T08:00:04.000Z',
      done: 2,
      leftOut: 1,
      lines: lines.map((one) =>
        one.leftOut === null ? { ...one, doneAt: '2032-06-22T08:00:04.000Z' } : one,
      ),
    }),
  },
];
