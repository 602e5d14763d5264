import { expect, type Page } from '@playwright/test';
import { at, type NewPage, press, type Screen } from './screen.ts';

/** The page as it is outside the demonstration, with what the organisation has configured. */
async function outside(newPage: NewPage, path: string, ways: Record<string, boolean>) {
  const page = await newPage();
  await page.route('**/api/session', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const answer = await route.fetch();
    return route.fulfill({ response: answer, json: { ...(await answer.json()), demo: false } });
  });
  await page.route('**/api/session/ways', (route) => route.fulfill({ json: ways }));
  await page.goto(path);
  return page;
}

/** Signs when the session is older than that: in the page's eyes alone. */
async function signLate(page: Page, ways: Record<string, boolean>): Promise<void> {
  const problem = {
    type: 'urn:problem-type:equipage:fresh-authentication-needed',
    title: 'Identification à confirmer',
    status: 403,
    code: 'fresh-authentication-needed',
  };
  await page.route('**/api/contracts/*/signatures', (route) =>
    route.fulfill({ status: 403, contentType: 'application/problem+json', json: problem }),
  );
  await page.route('**/api/session/ways', (route) => route.fulfill({ json: ways }));
  await press('Donner mon accord et signer')(page);
  await expect(page.getByRole('dialog', { name: 'Confirmez que c’est bien vous' })).toBeVisible();
}

/** Asks for a mail; nobody has this address, which the page does not tell. */
async function askForMail(newPage: NewPage): Promise<Page> {
  const page = await outside(newPage, '/connexion', { oidc: false, link: true });
  await page.getByLabel('Adresse électronique').fill(`ecran-${Math.random()}@exemple.fr`);
  await press('Recevoir un lien')(page);
  await expect(page.getByRole('heading', { name: 'Vérifiez votre boîte' })).toBeVisible();
  return page;
}

async function askForCode(page: Page): Promise<void> {
  await signLate(page, { oidc: false, link: true });
  await page.route('**/api/session/links', (route) => route.fulfill({ status: 202, json: {} }));
  await press(/^Recevoir un code/)(page);
  await expect(page.getByLabel('Le code du message')).toBeFocused();
}

/** Who one is. */
export const signInScreens: Screen[] = [
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
    name: 'sign-in-demo-by-mail',
    heading: 'Connexion par courriel',
    open: async (newPage) => {
      const page = await newPage();
      await page.goto('/connexion/par-courriel');
      await expect(page.getByText(/comme .*@demo/)).toBeVisible();
      return page;
    },
  },
  {
    name: 'sign-in-demo-mail-sent',
    heading: 'Connexion par courriel',
    open: async (newPage) => {
      const page = await newPage();
      await page.route('**/api/session/links', (route) => route.fulfill({ status: 202, json: {} }));
      await page.goto('/connexion/par-courriel');
      await page.getByLabel('Adresse électronique').fill('jeanne.pelissier@demo.equipage.example');
      await press('Recevoir un lien')(page);
      await expect(page.getByRole('link', { name: /boîte aux lettres/ })).toBeVisible();
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
  {
    name: 'sign-in-ways',
    heading: 'Connexion',
    open: (newPage) => outside(newPage, '/connexion', { oidc: true, link: false }),
  },
  {
    name: 'sign-in-fault',
    heading: 'Connexion',
    open: (newPage) => outside(newPage, '/connexion?erreur=email-not-verified', { oidc: true, link: false }),
  },
  {
    name: 'sign-in-not-configured',
    heading: 'Connexion',
    open: (newPage) => outside(newPage, '/connexion', { oidc: false, link: false }),
  },
  {
    name: 'sign-in-identified',
    heading: 'Identification terminée',
    open: (newPage) => outside(newPage, '/identifie', { oidc: true, link: false }),
  },
  {
    name: 'sign-in-confirm',
    heading: 'À décider',
    faults: [/403/],
    open: at('pascal.delmas', '/a-decider', (page) => signLate(page, { oidc: true, link: false })),
  },
  {
    name: 'sign-in-by-mail',
    heading: 'Connexion',
    faults: [/422/],
    open: async (newPage) => {
      const page = await outside(newPage, '/connexion', { oidc: false, link: true });
      await page.getByLabel('Adresse électronique').fill('agnes');
      await press('Recevoir un lien')(page);
      await expect(page.getByText(/Donnez une adresse électronique complète/)).toBeVisible();
      return page;
    },
  },
  { name: 'sign-in-check-mail', heading: 'Connexion', open: askForMail },
  {
    name: 'sign-in-wrong-code',
    heading: 'Connexion',
    faults: [/422/],
    open: async (newPage) => {
      const page = await askForMail(newPage);
      await page.getByLabel('Le code du message').fill('1234 5678');
      await press('Me connecter')(page);
      await expect(page.getByText('Ce code ne convient pas, ou ne vaut plus.')).toBeVisible();
      return page;
    },
  },
  {
    name: 'sign-in-link',
    heading: 'Se connecter à Équipage',
    open: (newPage) => outside(newPage, `/connexion/lien#${'A'.repeat(43)}`, { oidc: false, link: true }),
  },
  {
    name: 'sign-in-link-refused',
    heading: 'Se connecter à Équipage',
    faults: [/403/],
    open: async (newPage) => {
      const page = await outside(newPage, `/connexion/lien#${'A'.repeat(43)}`, { oidc: false, link: true });
      await press('Me connecter')(page);
      await expect(page.getByRole('alert')).toContainText('Lien refusé');
      return page;
    },
  },
  {
    name: 'sessions',
    heading: 'Mes sessions',
    open: async (newPage) => {
      // Another browser of the same person.
      await at('henri.dupuy', '/')(newPage);
      return at('henri.dupuy', '/sessions')(newPage);
    },
  },
  {
    name: 'sign-in-confirm-code',
    heading: 'À décider',
    faults: [/403/],
    open: at('pascal.delmas', '/a-decider', askForCode),
  },
];
