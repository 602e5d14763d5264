import { expect, type Page } from '@playwright/test';
import { type Contract, myContract } from '../contracts.ts';

/** Gives the page of a browser of its own, with nobody signed in. */
export type NewPage = () => Promise<Page>;

/** A screen in one of its states: what the accessibility sweep goes through and what the pictures show. */
export interface Screen {
  name: string;
  /** Its one h1, which is shown once the screen is there. */
  heading: string | RegExp;
  /** In the browser's tab, before the product's name; the heading's words unless told. */
  title?: string;
  /** Faults that this very screen brings about: a page that does not exist is written in the console. */
  faults?: RegExp[];
  /** It draws a whole document, and is drawn anew at every width. */
  slow?: true;
  /** How many of its pieces are shown waiting for what never comes: none, but on the page of the components' states. */
  waiting?: number;
  /** A state that only a small screen has. */
  narrow?: true;
  open: (newPage: NewPage) => Promise<Page>;
}

export const address = (name: string) => `${name}@demo.equipage.example`;

/** Signs in by the interface: the screen itself is what one comes for. */
export async function enter(newPage: NewPage, email: string): Promise<Page> {
  const page = await newPage();
  const answer = await page.request.post('/api/session/demo', { data: { email } });
  expect(answer.status(), `${email} is signed in`).toBe(200);
  return page;
}

/** A page at an address, as someone; then what has to be done there. */
export function at(who: string, path: string, then?: (page: Page) => Promise<unknown>): Screen['open'] {
  return async (newPage) => {
    const page = await enter(newPage, address(who));
    await page.goto(path);
    await then?.(page);
    return page;
  };
}

/** The same for a page of one's own contract. */
export function atContract(
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

export const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();

/** Waits until a screen is whole: its heading is there and nothing is still coming. */
export async function settled(page: Page, { heading, waiting = 0 }: Screen): Promise<void> {
  await expect(page.locator('h1').filter({ hasText: heading })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(waiting);
  await page.evaluate(() => document.fonts.ready);
}
