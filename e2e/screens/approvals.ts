import { expect, type Page } from '@playwright/test';
import { address, at, enter, press, type Screen } from './screen.ts';

const manager = 'pascal.delmas';
const executive = 'etienne.lacaze';
const decisions = { heading: 'À décider' };

interface Waiting {
  contract: { id: string; state: string };
}

const waiting = async (page: Page): Promise<Waiting[]> =>
  ((await (await page.request.get('/api/approvals')).json()) as { items: Waiting[] }).items;

const chooseAll = (page: Page) => page.getByText('Tout choisir').click();

interface Share {
  share: string;
  halfDays: number[];
  contractId: string;
}

/** A team of fourteen, some of whose contracts weigh heavily: more than the demonstration has. */
async function largeTeam(page: Page): Promise<void> {
  await page.route('**/api/approvals', async (route) => {
    const answer = await route.fetch();
    const { items } = (await answer.json()) as { items: { team: Share[] }[] };
    for (const item of items) {
      const [one] = item.team;
      const more = Array.from({ length: 13 }, (_, place) => ({
        ...one,
        contractId: `more-${place}`,
        share: place % 4 === 3 ? 'waiting' : 'running',
        halfDays: one?.halfDays.map((_count, month) => (place * 5 + month * 3) % 14),
      }));
      item.team = [...more, ...item.team] as Share[];
    }
    await route.fulfill({ response: answer, json: { items } });
  });
}

/** Someone who has answered, when nothing waits: for the page alone, as the journeys send contracts to everybody. */
const clear: Screen['open'] = async (newPage) => {
  const page = await enter(newPage, address('sabine.kieffer'));
  await page.route('**/api/approvals', (route) => route.fulfill({ json: { items: [] } }));
  await page.goto('/a-decider');
  await expect(page.getByRole('heading', { name: 'Vos dernières réponses' })).toBeVisible();
  return page;
};

/** Signs all in the page's eyes alone, so that the other screens still have them: the last one is refused. */
async function signAll(page: Page): Promise<void> {
  const items = await waiting(page);
  const problem = {
    type: 'urn:problem-type:equipage:text-changed',
    title: 'Le texte a changé',
    status: 409,
    code: 'text-changed',
    detail: 'Le texte a changé depuis qu’il vous a été montré. Relisez-le avant de signer.',
  };
  await page.route('**/api/approvals/signatures', (route) =>
    route.fulfill({
      json: {
        items: items.map(({ contract }, place) =>
          place === items.length - 1
            ? { id: contract.id, status: 409, problem }
            : { id: contract.id, status: 200, contract: { ...contract, state: 'signed' } },
        ),
      },
    }),
  );
  await chooseAll(page);
  await press(/^Signer \d/)(page);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Signer/ })
    .click();
  await expect(page.getByRole('heading', { name: /signés?, 1 à revoir/ })).toBeVisible();
}

/** Agrees in the page's eyes alone. */
async function agree(page: Page): Promise<void> {
  const [first] = await waiting(page);
  await page.route('**/api/contracts/*/signatures', (route) =>
    route.fulfill({ json: { ...first?.contract, state: 'awaiting-executive' } }),
  );
  await press('Donner mon accord et signer')(page);
  await expect(page.getByText(/^Accord donné/).first()).toBeVisible();
}

const slip: Screen['open'] = async (newPage) => {
  const page = await at(executive, '/a-decider')(newPage);
  const ids = (await waiting(page)).map(({ contract }) => contract.id);
  await page.goto(`/a-decider/bordereau?contrats=${ids.join(',')}`);
  return page;
};

const large: Screen['open'] = async (newPage) => {
  const page = await enter(newPage, address('nathalie.serra'));
  await largeTeam(page);
  await page.goto('/a-decider');
  await press(/^Voir les \d+/)(page);
  return page;
};

const signing: Screen[] = [
  { name: 'approvals-executive', ...decisions, open: at(executive, '/a-decider') },
  { name: 'approvals-chosen', ...decisions, open: at(executive, '/a-decider', chooseAll) },
  {
    name: 'approvals-consent',
    ...decisions,
    open: at(executive, '/a-decider', async (page) => {
      await chooseAll(page);
      await press(/^Signer \d/)(page);
    }),
  },
  { name: 'approvals-results', ...decisions, open: at(executive, '/a-decider', signAll) },
  { name: 'approvals-slip', heading: 'Bordereau de signature', title: 'Bordereau', open: slip },
  {
    name: 'approvals-executive-one',
    ...decisions,
    open: at(executive, '/a-decider', (page) =>
      page.getByRole('link', { name: 'Bastien Garrigues' }).click(),
    ),
  },
];

/** What waits for a decision. */
export const approvalsScreens: Screen[] = [
  { name: 'approvals', ...decisions, open: at(manager, '/a-decider') },
  { name: 'approvals-many', ...decisions, open: at('nathalie.serra', '/a-decider') },
  { name: 'approvals-large-team', ...decisions, open: large },
  { name: 'approvals-text', ...decisions, open: at(manager, '/a-decider', press('Lire le contrat entier')) },
  {
    name: 'approvals-change',
    ...decisions,
    open: at(manager, '/a-decider', press('Demander une modification')),
  },
  {
    name: 'approvals-refusal',
    ...decisions,
    open: at(manager, '/a-decider', async (page) => {
      await press(/^Refuser/)(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Refuser le contrat' }).click();
      await expect(page.getByText('Écrivez quelques mots.')).toBeVisible();
    }),
  },
  {
    name: 'approvals-not-my-agent',
    ...decisions,
    open: at(manager, '/a-decider', press('Ce n’est pas mon agent')),
  },
  { name: 'approvals-answered', ...decisions, open: at('nathalie.serra', '/a-decider', agree) },
  {
    name: 'approvals-all-clear',
    heading: 'Rien n’attend votre décision',
    title: 'À décider',
    open: clear,
  },
  {
    name: 'approvals-first-visit',
    heading: 'Rien n’attend votre décision',
    title: 'À décider',
    open: at('solene.marty', '/a-decider'),
  },
  ...signing,
];
