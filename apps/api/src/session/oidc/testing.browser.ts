import type { InjectOptions } from 'fastify';
import type { TestServer } from '../../platform/testing.ts';

/* A browser that follows sign-ins between the product and its provider, with the cookies of each. */

export interface Seen {
  status: number;
  /** Where the answer leads; null when it leads nowhere. */
  next: URL | null;
  body: string;
  cookies: string[];
}

export class Browser {
  readonly #server: TestServer;
  readonly #origin: string;
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(server: TestServer, publicUrl: URL) {
    this.#server = server;
    this.#origin = publicUrl.origin;
  }

  /** One request, without following where it leads. */
  async get(address: string | URL): Promise<Seen> {
    return this.#ask(new URL(address, this.#origin), 'GET');
  }

  /** The value of one of the product's own cookies. */
  cookie(name: string): string | undefined {
    return this.#jar(this.#origin).get(name);
  }

  /** Loses what another host has left here: its own session, first of all. */
  forget(origin: string): void {
    this.#cookies.delete(origin);
  }

  setCookie(name: string, value: string): void {
    this.#jar(this.#origin).set(name, value);
  }

  /**
   * Goes to the provider as the product asks, signs in there, and stops before coming back.
   * @returns the address at which the provider sends the browser back
   */
  async signInElsewhere(start: string, login: string): Promise<URL> {
    let seen = await this.get(start);
    for (let hops = 0; hops < 12; hops += 1) {
      const next = seen.next;
      if (next?.origin === this.#origin) return next;
      if (next !== null) seen = await this.#ask(next, 'GET');
      else seen = await this.#fillIn(seen, login);
    }
    throw new Error(`lost on the way: ${seen.status} ${seen.body.slice(0, 300)}`);
  }

  async #fillIn(seen: Seen, login: string): Promise<Seen> {
    const action = /<form[^>]*action="([^"]+)"/.exec(seen.body)?.[1];
    if (action === undefined) throw new Error(`no form in ${seen.status} ${seen.body.slice(0, 600)}`);
    return this.#ask(new URL(action), 'POST', `prompt=login&login=${encodeURIComponent(login)}&password=x`);
  }

  #jar(origin: string): Map<string, string> {
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    return jar;
  }

  async #ask(url: URL, method: 'GET' | 'POST', form?: string): Promise<Seen> {
    const jar = this.#jar(url.origin);
    const headers = {
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      accept: 'text/html',
      ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    const answer =
      url.origin === this.#origin
        ? await this.#inject({ method, url: `${url.pathname}${url.search}`, headers })
        : await this.#fetch(url, { method, headers, ...(form !== undefined && { body: form }) });
    for (const line of answer.cookies) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const value = pair.slice(at + 1);
      if (value === '' || /expires=Thu, 01 Jan 1970|max-age=0/i.test(line)) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), value);
    }
    const { location, ...seen } = answer;
    return { ...seen, next: location === null ? null : new URL(location, url) };
  }

  async #inject(options: InjectOptions) {
    const { statusCode, headers, body } = await this.#server.http.inject(options);
    const set = headers['set-cookie'] ?? [];
    const cookies = Array.isArray(set) ? set : [set];
    return { status: statusCode, location: headers.location?.toString() ?? null, body, cookies };
  }

  async #fetch(url: URL, init: RequestInit) {
    const answer = await fetch(url, { ...init, redirect: 'manual' });
    const cookies = answer.headers.getSetCookie();
    return {
      status: answer.status,
      location: answer.headers.get('location'),
      body: await answer.text(),
      cookies,
    };
  }
}
