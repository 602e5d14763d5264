import { expect, type Page } from '@playwright/test';
import { at, type NewPage, press, type Screen } from './screen.ts';

/** The page as it is outside the demonstration, with what the organisation has configured. */
async function outside(newPage: NewPage, path: string, ways: Record<string, boolean>) {
  const page = await newPage();
  await page.route('**/api/session', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), demo: false } });
  });
  await page.route('**/api/session/ways', (route) => route.fulfill({ json: ways }));
  await page.goto(path);
  return page;
}

/** Signs when the session is older than that: in the page's eyes alone. */
async function signLate(page: Page): Promise<void> {
  const problem = {
    type: 'urn:problem-type:equipage:fresh-authentication-needed',
    title: 'Identification à confirmer',
    status: 403,
    code: 'fresh-authentication-needed',
  };
  await page.route('**/api/contracts/*/signatures', (route) =>
    route.fulfill({ status: 403, contentType: 'application/problem+json', json: problem }),
  );
  await page.route('**/api/session/ways', (route) => route.fulfill({ json: { oidc: true } }));
  await press('Donner mon accord et signer')(page);
  await expect(page.getByRole('dialog', { name: 'Confirmez que c’est bien vous' })).toBeVisible();
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
    open: (newPage) => outside(newPage, '/connexion', { oidc: true }),
  },
  {
    name: 'sign-in-fault',
    heading: 'Connexion',
    open: (newPage) => outside(newPage, '/connexion?erreur=email-not-verified', { oidc: true }),
  },
  {
    name: 'sign-in-not-configured',
    heading: 'Connexion',
    open: (newPage) => outside(newPage, '/connexion', { oidc: false }),
  },
  {
    name: 'sign-in-identified',
    heading: 'Identification terminée',
    open: (newPage) => outside(newPage, '/identifie', { oidc: true }),
  },
  {
    name: 'sign-in-confirm',
    heading: 'À décider',
    faults: [/403/],
    open: at('pascal.delmas', '/a-decider', signLate),
  },
];
