import type { Page } from '@playwright/test';

/** The address of a person of the demonstration, by their id. */
export async function emailOf(page: Page, personId: string | null): Promise<string> {
  const answer = await page.request.get('/api/session/demo');
  const { items } = (await answer.json()) as { items: { id: string; email: string }[] };
  const person = items.find(({ id }) => id === personId);
  if (person === undefined) throw new Error(`Nobody in the demonstration has the id ${personId}`);
  return person.email;
}
