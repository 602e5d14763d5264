import type { Page } from '@playwright/test';
import { address, at, enter, press, type Screen } from './screen.ts';

const openFirst = (page: Page) =>
  page.getByRole('navigation', { name: 'Courriels' }).getByRole('link').first().click();

const givenUp = {
  id: 'one',
  kind: 'to-decide',
  subject: 'Camille Fabre demande votre accord pour rejoindre le Lab’',
  to: {
    person: { id: 'nathalie-serra', firstName: 'Nathalie', lastName: 'Serra' },
    address: 'nathalie.serra@demo.equipage.example',
  },
  contract: { id: 'one', number: 'ENG-2026-0042' },
  at: '2026-11-23T09:12:00.000Z',
  givenUpAt: '2026-11-23T09:12:30.000Z',
  attempts: 1,
  cause: 'no-mailbox',
  reply: 550,
  mayRetry: true,
};
const others = [
  {
    kind: 'refusal',
    subject: 'Nathalie Serra a refusé votre contrat',
    cause: 'mailbox-full',
    reply: 552,
    attempts: 80,
    to: {
      person: { id: 'minh-nguyen', firstName: 'Minh', lastName: 'Nguyễn' },
      address: 'minh.nguyen@demo.equipage.example',
    },
  },
  { kind: 'sign-in', subject: 'Votre lien de connexion', contract: null, cause: 'later', reply: 451 },
];
const acts = [
  {
    act: 'retried',
    at: '2026-11-24T08:30:00.000Z',
    by: { id: 'magali-gompel', firstName: 'Magali', lastName: 'Gompel' },
    count: 3,
  },
];

const line = (sent: number, acted: number[], waiting: number) => ({
  sent,
  acted,
  later: 1,
  otherwise: 1,
  waiting,
});
const effect = {
  windows: [1, 3, 5],
  ranks: [line(42, [12, 21, 27], 3), line(12, [2, 4, 6], 2), line(4, [0, 1, 1], 1)],
  byHand: line(6, [3, 4, 4], 0),
  all: line(64, [17, 30, 38], 6),
  silent: 2,
};

/** Mails that a server refuses: the demonstration has none, and the journeys send theirs to a real one. */
const withGivenUp =
  (who: string, isWhole: boolean): Screen['open'] =>
  async (newPage) => {
    const page = await enter(newPage, address(who));
    const hidden = { kind: null, subject: null, contract: null };
    const items = [{}, ...others].map((more, place) => ({
      ...givenUp,
      ...more,
      id: `mail-${place}`,
      ...(place === 2 && { mayRetry: false }),
      ...(!isWhole && place < 2 && hidden),
    }));
    await page.route('**/api/mails/given-up?*', (route) =>
      route.fulfill({ json: { items, total: 40, page: 1, pageSize: 25, acts } }),
    );
    await page.route('**/api/reminders/effect', (route) => route.fulfill({ json: effect }));
    await page.goto('/suivi-des-courriels');
    return page;
  };

/** What a page says of them elsewhere. */
const toldAt =
  (path: string): Screen['open'] =>
  async (newPage) => {
    const page = await enter(newPage, address('magali.gompel'));
    // What the page then says to have seen is answered with the same count.
    await page.route(/\/api\/news(\/seen)?$/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...(await answer.json()), mailsGivenUp: 2 } });
    });
    await page.goto(path);
    await page.getByRole('link', { name: 'Voir pourquoi, et renvoyer' }).waitFor();
    return page;
  };

const shown = (page: Page) => page.locator('iframe').waitFor();

/** Its first line is such that it may not be kept. */
const misworded = (line: string) => async (page: Page) => {
  await shown(page);
  await page.getByRole('textbox', { name: 'Première ligne' }).fill(line);
  await press('Enregistrer')(page);
  await page.getByText(/réponses? (est|sont) à corriger/).waitFor();
};

/** Reworded twice, in the page's eyes alone. */
async function withHistory(page: Page): Promise<void> {
  const address = '**/api/mail-letters/refusal-agent';
  await page.route(address, async (route) => {
    const answer = await route.fetch();
    const letter = (await answer.json()) as { words: object };
    const by = { id: 'magali-gompel', firstName: 'Magali', lastName: 'Gompel' };
    const words = { ...letter.words, title: '{actor} ne donne pas son accord à votre contrat.' };
    const history = [
      { version: 2, at: '2026-11-25T14:00:00.000Z', by, words },
      { version: 1, at: '2026-11-24T09:30:00.000Z', by, words: null },
    ];
    await route.fulfill({ response: answer, json: { ...letter, version: 2, words, history } });
  });
  await page.reload();
  await shown(page);
}

/** What people are told by mail, and when. */
export const mailsScreens: Screen[] = [
  { name: 'mailbox', heading: 'Boîte aux lettres', open: at('magali.gompel', '/courriels') },
  {
    name: 'mail-opened',
    heading: /Boîte aux lettres/,
    open: at('magali.gompel', '/courriels', openFirst),
  },
  {
    name: 'mail-as-text',
    heading: /Boîte aux lettres/,
    open: at('magali.gompel', '/courriels', async (page) => {
      await openFirst(page);
      await press('Voir la version texte')(page);
    }),
  },
  { name: 'mail-preferences', heading: 'Mes courriels', open: at('magali.gompel', '/mes-courriels') },
  {
    name: 'mails-all-sent',
    heading: 'Suivi des courriels',
    open: at('magali.gompel', '/suivi-des-courriels'),
  },
  { name: 'mails-given-up', heading: 'Suivi des courriels', open: withGivenUp('magali.gompel', true) },
  { name: 'mails-given-up-admin', heading: 'Suivi des courriels', open: withGivenUp('ruben.iniguez', false) },
  {
    name: 'mail-letters',
    heading: 'Courriels types',
    open: at('magali.gompel', '/formulation/courriels'),
  },
  {
    name: 'mail-letter',
    heading: 'Demande d’accord',
    open: at('magali.gompel', '/formulation/courriels/to-decide-manager', shown),
  },
  {
    name: 'mail-letter-digest',
    heading: 'Résumé de la semaine',
    open: at('magali.gompel', '/formulation/courriels/weekly-digest-executive', shown),
  },
  {
    name: 'mail-letter-way-in',
    heading: 'Lien et code de connexion',
    open: at(
      'magali.gompel',
      '/formulation/courriels/sign-in-anyone',
      misworded('Écrivez à lab@exemple.test.'),
    ),
  },
  {
    name: 'mail-letter-kept',
    heading: 'Fin de conservation d’un contrat',
    open: at('magali.gompel', '/formulation/courriels/contract-expiring-agent', shown),
  },
  {
    name: 'mail-letter-refused',
    heading: 'Correction refusée',
    open: at(
      'magali.gompel',
      '/formulation/courriels/rectification-refused-requester',
      misworded('C’est non.'),
    ),
  },
  {
    name: 'mail-letter-wrong',
    heading: 'Fin anticipée',
    open: at('magali.gompel', '/formulation/courriels/termination-agent', async (page) => {
      await shown(page);
      await page.getByRole('textbox', { name: 'Objet' }).fill('Cher·e collègue');
      await page.getByRole('textbox', { name: 'Première ligne' }).fill('C’est fini.');
      await page.getByRole('textbox', { name: 'Paragraphe 1' }).fill('');
      await press('Enregistrer')(page);
      await page.getByText(/réponses sont à corriger/).waitFor();
    }),
  },
  {
    name: 'mail-letter-changed',
    heading: 'Refus',
    open: at('magali.gompel', '/formulation/courriels/refusal-agent', withHistory),
  },
  { name: 'mails-given-up-home', heading: /./, title: 'Accueil', open: toldAt('/') },
  { name: 'mails-given-up-news', heading: 'Nouvelles', open: toldAt('/nouvelles') },
];
