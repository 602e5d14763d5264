import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { shiftDate } from '../scripts/shift-date.mjs';
import { signIn } from './sign-in.ts';
import { watch } from './watch.ts';

interface Fixtures {
  /** Faults that a test brings about on purpose: a refused save is written in the console by the browser itself. */
  expectedFaults: RegExp[];
  faults: string[];
  /** A browser of one's own, with nobody signed in. */
  newPage: () => Promise<Page>;
  /** Signs a demo person in, in a browser of their own, by their e-mail; gives their page. */
  as: (email: string) => Promise<Page>;
}

/** How far the clock of these processes is ahead (`npm run at`): the pages' is as far. */
const clockShift = Number(process.env.CLOCK_SHIFT ?? 0);

/** Playwright's test, which fails at its end if any of its pages has done what none may do. */
export const test = base.extend<Fixtures>({
  browser: [
    async ({ browser }, use) => {
      const open = browser.newContext.bind(browser);
      if (clockShift !== 0)
        browser.newContext = async (options) => {
          const context = await open(options);
          await context.addInitScript(shiftDate, clockShift);
          return context;
        };
      await use(browser);
    },
    { scope: 'worker' },
  ],
  expectedFaults: [[], { option: true }],
  faults: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const faults: string[] = [];
      watch(context, String(baseURL), faults);
      await use(faults);
      const unexpected = faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)));
      base.expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
  newPage: async ({ browser, baseURL, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      watch(context, String(baseURL), faults);
      return context.newPage();
    });
    // The browser serves many tests: left open, their pages fill the machine's memory.
    for (const context of contexts) await context.close();
  },
  as: async ({ newPage }, use) => {
    await use(async (email) => {
      const page = await newPage();
      await signIn(page, email);
      return page;
    });
  },
});

export { expect } from '@playwright/test';
