import type { Page } from '@playwright/test';
import { client, startProvider } from '../apps/api/src/session/oidc/testing.provider.ts';
import { freePort } from '../scripts/free-port.mjs';
import { pressOn, typeIn } from './keyboard.ts';
import { startOwnServer } from './own-server.ts';
import { setUp } from './set-up.ts';

/** A server of one's own outside the demonstration, set up, and the identity provider that signs people in to it. */
export async function startSingleSignOn(accounts: Record<string, Record<string, unknown>>) {
  const address = `http://127.0.0.1:${await freePort()}`;
  const provider = await startProvider({ callback: `${address}/api/session/oidc/callback`, accounts });
  const server = await startOwnServer({
    NODE_ENV: 'development',
    PUBLIC_URL: address,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
  });
  await setUp(server);
  return {
    address,
    provider,
    async stop(): Promise<void> {
      await server.stop();
      await provider.close();
    },
  };
}

export type SingleSignOn = Awaited<ReturnType<typeof startSingleSignOn>>;

/** Leaves the sign-in page for the provider's. */
export const leave = (page: Page) => pressOn(page, page.getByRole('link', { name: 'S’identifier' }));

/** Fills the provider's own page in. */
export async function signInThere(page: Page, login: string): Promise<void> {
  await typeIn(page, page.getByPlaceholder('Enter any login'), login);
  await typeIn(page, page.getByPlaceholder('and password'), 'x');
  await page.keyboard.press('Enter');
}
