import { type EndpointRequest, endpoints } from '@equipage/contract-api';
import { type Call, route } from '../../platform/route.ts';
import type { Server } from '../../platform/server.ts';
import { returnAddress, signInAddress } from '../return-address.ts';
import type { OidcConfig, Provider } from './provider.ts';
import { OidcSignIn, toldOf } from './sign-in.ts';

/** Sign-in at the organisation's identity provider: away and back, by redirections; what goes wrong is told on a page. */
export function oidcRoutes(server: Server, config: OidcConfig | null): void {
  const { publicUrl } = server.settings;
  const provider = config && provided(config, new URL(endpoints.finishOidc.path, publicUrl));
  const signIn = provider && new OidcSignIn(server, provider, config.trustsEmail);
  if (provider !== null) server.http.addHook('onListen', async () => void tellIfAway(provider, server));
  const notConfigured = signInAddress('not-configured', '/');

  route(server, endpoints.startOidc, async (call) => {
    const { returnTo, fresh }: EndpointRequest<typeof endpoints.startOidc>['query'] = call.query;
    const asked = { returnTo: returnAddress(returnTo, publicUrl), anew: fresh === 'true' };
    redirect(call, (await signIn?.leave(call, asked)) ?? notConfigured);
  });

  route(server, endpoints.finishOidc, async (call) => {
    redirect(call, (await signIn?.comeBack(call)) ?? notConfigured);
  });

  route(server, endpoints.getSignOut, async ({ caller }) => {
    if (provider === null || caller === null || caller.idToken === null) return { address: null };
    // A provider that is away must not keep anybody signed in here.
    const { idToken } = caller;
    const end = await provider()
      .then((opened) => opened.endAddress(idToken, new URL('/connexion', publicUrl)))
      .catch(() => null);
    return { address: end?.href ?? null };
  });
}

/** Said as the server starts, to whoever is setting it up: not to the first person who signs in. Nothing waits for it. */
async function tellIfAway(provider: () => Promise<Provider>, { http: { log } }: Server): Promise<void> {
  try {
    const opened = await provider();
    await opened.reach();
  } catch (error) {
    log.warn(toldOf(error), 'the identity provider cannot be used');
  }
}

/** Loaded once the server listens, as its library weighs; never without a provider. */
function provided(config: OidcConfig, callback: URL): () => Promise<Provider> {
  let opened: Promise<Provider> | undefined;
  return () => {
    opened ??= import('./provider.ts').then((library) => new library.Provider(config, callback));
    return opened;
  };
}

const redirect = ({ reply }: Pick<Call<typeof endpoints.startOidc>, 'reply'>, address: string): void =>
  void reply.header('location', address);
