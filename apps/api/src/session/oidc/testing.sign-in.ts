import type { Writable } from 'node:stream';
import { endpoints } from '@equipage/contract-api';
import type { OpenDatabase } from '../../db/database.ts';
import { clientOf, startTestServer } from '../../platform/testing.ts';
import { Browser } from './testing.browser.ts';
import { client, startProvider } from './testing.provider.ts';

/* The product and a provider that it signs people in with. */

const publicUrl = new URL('http://equipage.test');
export const camille = {
  email: 'Camille.Roux@exemple.fr',
  email_verified: true,
  given_name: 'Camille',
  family_name: 'Roux',
};

type People = NonNullable<NonNullable<Parameters<typeof startTestServer>[1]>['people']>;
interface Given {
  accounts?: Record<string, Record<string, unknown>>;
  people?: People;
  client?: Parameters<typeof startProvider>[0]['client'];
  likeProConnect?: boolean;
  trustsEmail?: boolean;
  /** The secret that the product has, when it is not the provider's. */
  secret?: string;
  /** Added to the name under which the product knows the provider. */
  ending?: string;
  logTo?: Writable;
  real?: () => Date;
}

export async function startSignIn(
  engine: Parameters<typeof startTestServer>[0] | OpenDatabase,
  given: Given = {},
) {
  const { accounts = { camille }, people = [], trustsEmail = false, real, logTo, ...others } = given;
  const callback = new URL('/api/session/oidc/callback', publicUrl).href;
  const provider = await startProvider({ accounts, callback, ...others });
  const oidc = {
    issuer: new URL(`${provider.issuer}${given.ending ?? ''}`),
    clientId: client.id,
    clientSecret: given.secret ?? client.secret,
    trustsEmail,
  };
  const logs = logTo && ({ logLevel: 'warn', logTo } as const);
  const settings = { demo: false, publicUrl, oidc, ...logs };
  const server = await startTestServer(engine, { people, settings, ...(real && { real }) });
  const newBrowser = () => new Browser(server, publicUrl);
  return {
    ...server,
    provider,
    newBrowser,
    /** Whom a browser's session stands for, by their address; null when nobody. */
    async who(browser: Browser): Promise<string | null> {
      const person = clientOf(server.http, `equipage=${browser.cookie('equipage') ?? ''}`);
      return (await person.call(endpoints.getSession, {})).person?.email ?? null;
    },
    /** Where signing in leads, all the way. */
    async signIn(login: string, browser = newBrowser(), start = '/api/session/oidc'): Promise<string> {
      const back = await browser.get(await browser.signInElsewhere(start, login));
      return back.next === null ? `status ${back.status}` : back.next.pathname + back.next.search;
    },
    async close(): Promise<void> {
      await provider.close();
      await server.close();
    },
  };
}

export type SignInScene = Awaited<ReturnType<typeof startSignIn>>;
