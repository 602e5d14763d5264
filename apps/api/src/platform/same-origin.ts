import type { IncomingHttpHeaders } from 'node:http';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The origins whose pages may change something: the public address's and, in the demonstration, this machine's own
 * names on the same port.
 */
export function ownOrigins(options: { publicUrl: URL; demo: boolean }): ReadonlySet<string> {
  const { publicUrl, demo } = options;
  const port = publicUrl.port === '' ? '' : `:${publicUrl.port}`;
  const local = ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}${port}`);
  return new Set([publicUrl.origin, ...(demo ? local : [])]);
}

/**
 * Whether a request that changes something comes from another site's page: `Sec-Fetch-Site` or `Origin` says so, or
 * neither is there and the body is something that a plain form could send, where the endpoint does not ask for that.
 */
export function isForeign(
  request: { method: string; headers: IncomingHttpHeaders },
  origins: ReadonlySet<string>,
  takesForms = false,
): boolean {
  if (safeMethods.has(request.method)) return false;
  const { origin, 'sec-fetch-site': site, 'content-type': type } = request.headers;
  if (site !== undefined && site !== 'same-origin') return true;
  if (origin !== undefined && !origins.has(origin)) return true;
  const isSilent = site === undefined && origin === undefined;
  if (!isSilent || type === undefined) return false;
  const accepted = takesForms
    ? /^(application\/json|multipart\/form-data)(;|$)/i
    : /^application\/json(;|$)/i;
  return !accepted.test(type.trim());
}
