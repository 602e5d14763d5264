import { startOwnServer } from './own-server.ts';
import { test as shared } from './test.ts';

/** A journey on a demonstration of its own: for what would change the screens of every other test. */
export const test = shared.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads in the pattern which fixtures this one needs
  baseURL: async ({}, use) => {
    const server = await startOwnServer({ DEMO: 'true', NODE_ENV: 'production' });
    await use(server.address);
    await server.stop();
  },
});

export { expect } from './test.ts';
