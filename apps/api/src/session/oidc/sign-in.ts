import { ProblemError, type SignInFault } from '@equipage/contract-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { reading } from '../../db/connection.ts';
import { findOrganisation } from '../../db/organisation.ts';
import { openSession } from '../../platform/open-session.ts';
import { RateLimit } from '../../platform/rate-limit.ts';
import { loggable } from '../../platform/request-log.ts';
import type { Server } from '../../platform/server.ts';
import { readBrowser, writeBrowser } from '../../platform/session-cookie.ts';
import { personOf } from '../accounts.ts';
import { type Attempt, createAttempts } from '../attempts.ts';
import { signInAddress } from '../return-address.ts';
import { randomSecret } from '../secrets.ts';
import { adviceOn } from './advice.ts';
import { type Claimed, claimedBy } from './claims.ts';
import type { Provider } from './provider.ts';
import { SignInRefused } from './refused.ts';

/** So many sign-ins may leave from one address in a minute: a whole organisation may stand behind one. */
const mostFromAnAddress = 600;
/** By how much the provider's clock may be behind ours, in milliseconds; as `clients.ts`, whose library is loaded later. */
const skew = 120_000;

interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
}

export class OidcSignIn {
  readonly #server: Server;
  readonly #provider: () => Promise<Provider>;
  readonly #trustsEmail: boolean;
  readonly #attempts: ReturnType<typeof createAttempts>;
  readonly #limit: RateLimit;

  constructor(server: Server, provider: () => Promise<Provider>, trustsEmail: boolean) {
    this.#server = server;
    this.#provider = provider;
    this.#trustsEmail = trustsEmail;
    this.#attempts = createAttempts(server.db, server.clock);
    this.#limit = new RateLimit(server, 'oidc', mostFromAnAddress);
  }

  /**
   * @param asked `anew`: whoever is signed in shows again who they are
   * @returns the provider's page, or ours with what is wrong
   */
  async leave({ request, reply }: Exchange, asked: { returnTo: string; anew: boolean }): Promise<string> {
    const { returnTo } = asked;
    const person = asked.anew ? (request.caller?.person ?? null) : null;
    try {
      await this.#expectSetUp();
      await this.#limit.spend(request.ip);
      const { publicUrl } = this.#server.settings;
      const browser = readBrowser(request, publicUrl) ?? randomSecret();
      const secrets = await this.#attempts.start(browser, { returnTo, personId: person?.id ?? null });
      const hint = person?.email ?? null;
      const provider = await this.#provider();
      const address = await provider.address(secrets, { anew: person !== null, hint });
      writeBrowser(reply, publicUrl, browser);
      return address.href;
    } catch (error) {
      return signInAddress(tell(error, request), returnTo);
    }
  }

  /** @returns the page that was asked for, the person being signed in, or ours with what is wrong */
  async comeBack(exchange: Exchange): Promise<string> {
    const { request } = exchange;
    let returnTo = '/';
    try {
      const [, query = ''] = request.url.split(/\?(.*)/s);
      const state = new URLSearchParams(query).get('state') ?? '';
      const browser = readBrowser(request, this.#server.settings.publicUrl);
      const attempt = browser === undefined ? null : await this.#attempts.finish(state, browser);
      if (attempt === null) throw new SignInRefused('attempt-unknown');
      returnTo = attempt.returnTo;
      await this.#enter(exchange, attempt, { query: `?${query}`, state });
      return returnTo;
    } catch (error) {
      return signInAddress(tell(error, request), returnTo);
    }
  }

  async #enter(
    exchange: Exchange,
    attempt: Attempt,
    answer: { query: string; state: string },
  ): Promise<void> {
    const { db, clock } = this.#server;
    await this.#expectSetUp();
    const secrets = { ...attempt, state: answer.state };
    const provider = await this.#provider();
    const answered = await provider.answer(answer.query, secrets, attempt.personId !== null);
    const claimed = claimedBy(answered);
    const now = clock.real();
    const personId = await personOf(db, claimed, this.#trustsEmail, now.toISOString());
    if (attempt.personId !== null) expectAnew(attempt, claimed, personId);
    const at = new Date(Math.min(now.getTime(), claimed.authenticatedAt?.getTime() ?? now.getTime()));
    const { issuer, subject } = claimed;
    const authentication = { method: 'oidc', issuer, subject, at: at.toISOString() } as const;
    await openSession(this.#server, exchange, personId, authentication, answered.idToken);
  }

  /** Nobody enters the directory before the first administrator. */
  async #expectSetUp(): Promise<void> {
    if ((await findOrganisation(reading(this.#server.db))) === null) throw new SignInRefused('not-set-up');
  }
}

/** Whoever had to show again who they are did, and is the same person. */
function expectAnew(attempt: Attempt, { authenticatedAt }: Claimed, personId: string): void {
  if (personId !== attempt.personId) throw new SignInRefused('another-person');
  const since = Date.parse(attempt.startedAt) - skew;
  if (authenticatedAt === null || authenticatedAt.getTime() < since)
    throw new SignInRefused('not-authenticated-anew');
}

/** What the log says of a refusal: what is wrong and, to whoever can set it right, what to do. */
export function toldOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof SignInRefused)) return { error: loggable(error) };
  const { fault, cause } = error;
  const advice = adviceOn(fault, cause);
  return { fault, ...(advice !== null && { advice }), cause: cause && loggable(cause) };
}

/** What the person is told; what happened goes to the log, without anything personal. */
function tell(error: unknown, { log }: FastifyRequest): SignInFault {
  if (error instanceof SignInRefused) {
    log.warn(toldOf(error), 'sign-in refused');
    return error.fault;
  }
  if (error instanceof ProblemError && error.problem.code === 'too-many-requests') return 'too-many-requests';
  log.error({ error: loggable(error) }, 'unexpected');
  return 'unexpected';
}
