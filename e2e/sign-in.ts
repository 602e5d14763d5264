import { expect, type Page } from '@playwright/test';

interface DemoPerson {
  email: string;
  firstName: string;
  lastName: string;
}

/** Signs a demo person in as they would: by their name, on the page that asks who they are. */
export async function signIn(page: Page, email: string): Promise<void> {
  const answer = await page.request.get('/api/session/demo');
  const { items } = (await answer.json()) as { items: DemoPerson[] };
  const person = items.find((item) => item.email === email);
  if (person === undefined) throw new Error(`Nobody in the demonstration has the address ${email}`);
  await page.goto('/connexion');
  // What is drawn before any script cannot be typed in.
  await expect(page.locator('#root')).not.toHaveAttribute('inert');
  await page
    .getByRole('searchbox', { name: 'Chercher une personne' })
    .fill(`${person.firstName} ${person.lastName}`);
  await page.getByRole('button', { name: `${person.firstName} ${person.lastName}` }).click();
  await expect(page).not.toHaveURL(/\/connexion/);
}
