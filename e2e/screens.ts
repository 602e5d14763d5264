import { expect, type Page } from '@playwright/test';
import { type Contract, completeDraft, draftOf, myContract } from './contracts.ts';

/** Gives the page of a browser of its own, with nobody signed in. */
type NewPage = () => Promise<Page>;

/** A screen in one of its states: what the accessibility sweep goes through and what the pictures show. */
export interface Screen {
  name: string;
  /** Its one h1, which is shown once the screen is there. */
  heading: string | RegExp;
  /** In the browser's tab, before the product's name; the heading's words unless told. */
  title?: string;
  /** Faults that this very screen brings about: a page that does not exist is written in the console. */
  faults?: RegExp[];
  open: (newPage: NewPage) => Promise<Page>;
}

const address = (name: string) => `${name}@demo.equipage.example`;

/** Signs in by the interface: the screen itself is what one comes for. */
async function enter(newPage: NewPage, email: string): Promise<Page> {
  const page = await newPage();
  const answer = await page.request.post('/api/session/demo', { data: { email } });
  expect(answer.status(), `${email} is signed in`).toBe(200);
  return page;
}

/** A page at an address, as someone; then what has to be done there. */
function at(who: string, path: string, then?: (page: Page) => Promise<unknown>): Screen['open'] {
  return async (newPage) => {
    const page = await enter(newPage, address(who));
    await page.goto(path);
    await then?.(page);
    return page;
  };
}

/** The same for a page of one's own contract. */
function atContract(
  who: string,
  path: (contract: Contract) => string,
  then?: (page: Page) => Promise<unknown>,
): Screen['open'] {
  return async (newPage) => {
    const page = await enter(newPage, address(who));
    await page.goto(path(await myContract(page)));
    await then?.(page);
    return page;
  };
}

const contractPage = ({ id }: Contract) => `/contrats/${id}`;
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const openMenu = (page: Page) => page.getByRole('banner').getByRole('button').click();

const goOn = async (page: Page) => {
  await page.getByRole('button', { name: /^Continuer vers/ }).click();
  await expect(page.getByRole('region', { name: /à corriger/ })).toBeVisible();
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

/** The contract of someone, as its project lead sees it. */
const leadsPage: Screen['open'] = async (newPage) => {
  const member = await enter(newPage, address('minh.nguyen'));
  const { id, lead } = await myContract(member);
  const answer = await member.request.get('/api/session/demo');
  const { items } = (await answer.json()) as { items: { id: string; email: string }[] };
  const page = await enter(newPage, String(items.find((person) => person.id === lead.id)?.email));
  await page.goto(`/contrats/${id}`);
  return page;
};

const signIn: Screen[] = [
  {
    name: 'sign-in',
    heading: 'Qui êtes-vous',
    title: 'Connexion',
    open: async (newPage) => {
      const page = await newPage();
      await page.goto('/connexion');
      await expect(page.getByRole('button', { name: /Lacaze/ })).toBeVisible();
      return page;
    },
  },
  {
    name: 'sign-in-nobody-found',
    heading: 'Qui êtes-vous',
    title: 'Connexion',
    open: async (newPage) => {
      const page = await newPage();
      await page.goto('/connexion');
      await page.getByRole('searchbox').fill('zzz');
      await expect(page.getByText(/Personne ne correspond/)).toBeVisible();
      return page;
    },
  },
];

const home: Screen[] = (
  [
    ['invitation', 'jeremie.guerin', 'Donnez un peu de votre temps'],
    ['draft', 'gwenael.quemeneur', 'Votre contrat est commencé'],
    ['awaiting-manager', 'minh.nguyen', /doit donner son accord/],
    ['disputed', 'zoltan.szoke', /doit donner son accord/],
    ['awaiting-executive', 'bastien.garrigues', /doit signer/],
    ['changes-requested', 'paul-emile.vidal', /vous demande une modification/],
    ['declined', 'marguerite.oeuvrard', 'Donnez un peu de votre temps'],
    ['upcoming', 'lucie.sabatier', /Votre contrat commence le/],
    ['active', 'maite.etcheverry', 'Votre contrat est en cours'],
    ['evaluation-due', 'louis-marie.detreville', 'Le moment de l’évaluation est venu'],
    ['terminated', 'angela.munoz', /Votre contrat prend fin le/],
    ['executive', 'etienne.lacaze', /votre décision/],
    ['officer', 'magali.gompel', /./],
  ] as const
).map(([state, who, heading]) => ({ name: `home-${state}`, heading, title: 'Accueil', open: at(who, '/') }));

const wizard: Screen[] = [
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
  { name: 'wizard-2-errors', heading: 'Votre mission', open: emptyStep('mission', goOn) },
  { name: 'wizard-3', heading: 'Votre temps', open: emptyStep('temps') },
  { name: 'wizard-3-errors', heading: 'Votre temps', open: emptyStep('temps', goOn) },
  {
    name: 'wizard-3-answered',
    heading: 'Votre temps',
    open: fullStep('ruben.iniguez', 'temps', async (page) => {
      await page.getByRole('button', { name: 'Ajouter ce rythme' }).click();
      await expect(page.getByText(/jours? ajoutés?\./).first()).toBeVisible();
    }),
  },
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
].map((screen, index) => ({
  ...screen,
  title: `${screen.heading}, étape ${stepNumber(screen.name, index)} sur 5`,
}));

function stepNumber(name: string, index: number): string {
  return name.split('-')[1] ?? String(index);
}

const mine = { heading: 'Votre contrat d’engagement', title: 'Mon contrat d’engagement' };
const contracts: Screen[] = [
  { name: 'contract-draft', ...mine, open: atContract('gwenael.quemeneur', contractPage) },
  { name: 'contract-awaiting', ...mine, open: atContract('minh.nguyen', contractPage) },
  {
    name: 'contract-take-back',
    ...mine,
    open: atContract('minh.nguyen', contractPage, press('Reprendre pour modifier')),
  },
  { name: 'contract-declined', ...mine, open: atContract('marguerite.oeuvrard', contractPage) },
  { name: 'contract-signed', ...mine, open: atContract('aicha.mansouri', contractPage) },
  {
    name: 'contract-terminate',
    ...mine,
    open: atContract('aicha.mansouri', contractPage, press('Mettre fin à l’engagement')),
  },
  { name: 'contract-terminated', ...mine, open: atContract('angela.munoz', contractPage) },
  {
    name: 'contract-for-lead',
    heading: 'Contrat d’engagement de Minh Nguyễn',
    title: 'Contrat de Minh Nguyễn',
    open: leadsPage,
  },
  {
    name: 'contract-unknown',
    heading: 'Introuvable',
    faults: [/404/],
    open: at('magali.gompel', '/contrats/inconnu'),
  },
];

const manager = 'pascal.delmas';
const approvals: Screen[] = [
  { name: 'approvals', heading: 'À décider', open: at(manager, '/a-decider') },
  { name: 'approvals-executive', heading: 'À décider', open: at('etienne.lacaze', '/a-decider') },
  {
    name: 'approvals-text',
    heading: 'À décider',
    open: at(manager, '/a-decider', press('Lire le contrat entier')),
  },
  {
    name: 'approvals-change',
    heading: 'À décider',
    open: at(manager, '/a-decider', press('Demander une modification')),
  },
  {
    name: 'approvals-refusal',
    heading: 'À décider',
    open: at(manager, '/a-decider', async (page) => {
      await press(/^Refuser/)(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Refuser le contrat' }).click();
      await expect(page.getByText('Écrivez quelques mots.')).toBeVisible();
    }),
  },
  {
    name: 'approvals-not-my-agent',
    heading: 'À décider',
    open: at(manager, '/a-decider', press('Ce n’est pas mon agent')),
  },
  {
    name: 'approvals-all-clear',
    heading: 'Rien n’attend votre décision',
    title: 'À décider',
    open: at('veronique.esteve', '/a-decider'),
  },
];

const community: Screen[] = [
  { name: 'community', heading: 'La communauté', open: at('magali.gompel', '/communaute') },
  {
    name: 'community-search',
    heading: 'La communauté',
    open: at('magali.gompel', '/communaute', (page) => page.getByRole('searchbox').fill('karim')),
  },
  {
    name: 'community-none',
    heading: 'La communauté',
    open: at('magali.gompel', '/communaute', (page) => page.getByRole('searchbox').fill('zzzz')),
  },
];

const around: Screen[] = [
  { name: 'menu', heading: /./, title: 'Accueil', open: at('magali.gompel', '/', openMenu) },
  { name: 'not-found', heading: 'Cette page n’existe pas', open: at('magali.gompel', '/nulle-part') },
];

/** Every screen, in its main states. */
export const screens: readonly Screen[] = [
  ...signIn,
  ...home,
  ...wizard,
  ...contracts,
  ...approvals,
  ...community,
  ...around,
];

/** Waits until a screen is whole: its heading is there and nothing is still coming. */
export async function settled(page: Page, { heading }: Screen): Promise<void> {
  await expect(page.locator('h1').filter({ hasText: heading })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}
