import { expect } from '@playwright/test';
import type { Screen } from './screen.ts';

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
];
