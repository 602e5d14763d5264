import { expect } from '@playwright/test';
import type { NewPage, Screen } from './screen.ts';

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

/** Who one is, in a demonstration. */
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
];
