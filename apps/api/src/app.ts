import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { communityRoutes } from './community/routes.ts';
import { complaintRoutes } from './complaints/routes.ts';
import type { Config } from './config.ts';
import { contractRoutes } from './contracts/routes.ts';
import type { Db } from './db/database.ts';
import { delegationRoutes } from './delegations/routes.ts';
import { demoRoutes } from './demo/routes.ts';
import { evidenceRoutes } from './documents/evidence/routes.ts';
import { makeParapheurFile } from './documents/parapheur/make-file.ts';
import { Renderer } from './documents/render.ts';
import { documentRoutes, documentWork } from './documents/routes.ts';
import { sealRoutes } from './documents/seal/routes.ts';
import { Sealing } from './documents/seal/sealing.ts';
import { verificationRoutes } from './documents/verify/routes.ts';
import { Verifier } from './documents/verify/verifier.ts';
import { smtpServer } from './mail/mail-server.ts';
import { mailRoutes } from './mail/routes.ts';
import { mailSender } from './mail/send.ts';
import { actTeller } from './mail/tell.ts';
import { missionRoutes } from './missions/routes.ts';
import { newsRoutes } from './news/routes.ts';
import { organisationRoutes } from './organisation/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { answerClientError } from './platform/client-errors.ts';
import type { Clock } from './platform/clock.ts';
import { expectDeclaredAccess } from './platform/declared-access.ts';
import { answerError } from './platform/errors.ts';
import { healthRoutes } from './platform/health.ts';
import { validatorCompiler } from './platform/invalid-input.ts';
import { acceptJsonOnly } from './platform/json-body.ts';
import { forgetKeptAnswers } from './platform/once/forget.ts';
import { serveDescription } from './platform/openapi/routes.ts';
import { createOutboxWorker } from './platform/outbox-worker.ts';
import { servePages } from './platform/pages.ts';
import { logRequests } from './platform/request-log.ts';
import { createSchedule } from './platform/schedule.ts';
import { securityHeaders } from './platform/security-headers.ts';
import type { Server } from './platform/server.ts';
import { readToken } from './platform/session-cookie.ts';
import { createSessions } from './platform/sessions.ts';
import { privacyRoutes } from './privacy/routes.ts';
import { recipientRoutes } from './recipients/routes.ts';
import { eliminator } from './retention/elimination/run.ts';
import { retentionRoutes } from './retention/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { signInMailer } from './session/links/mailer.ts';
import { sessionRoutes } from './session/routes.ts';
import { setUpRoutes } from './set-up/routes.ts';
import { standInRoutes } from './stand-ins/routes.ts';
import { takeoverRoutes } from './takeovers/routes.ts';
import { trailRoutes } from './trail/routes.ts';
import { wordingRoutes } from './wordings/routes.ts';

/** Largest body of a request, in bytes. */
const bodyLimit = 256 * 1024;
/** How long a whole request may take to arrive, in milliseconds. */
const requestTimeout = 30_000;

type AppConfig = Pick<
  Config,
  'publicUrl' | 'demo' | 'apiDocs' | 'trustedProxies' | 'logLevel' | 'sealing' | 'mail'
> &
  Partial<Pick<Config, 'adminEmail' | 'oidc'>> & {
    /** Where the log goes, when it is not to be the standard output. */
    logTo?: Writable;
  };

/** In place of Fastify's own compilers, two libraries that it else loads at every start: our schemas are zod's. */
function noJsonSchema(): never {
  throw new Error('a JSON schema, which nothing here compiles');
}

function createHttp({ trustedProxies, logLevel, logTo }: AppConfig): FastifyInstance {
  return Fastify({
    bodyLimit,
    requestTimeout,
    // While it stops, the server still answers what reaches it over connections that are open.
    return503OnClosing: false,
    logger: { level: logLevel, ...(logTo && { stream: logTo }) },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    schemaController: { compilersFactory: { buildValidator: noJsonSchema, buildSerializer: noJsonSchema } },
    frameworkErrors: answerError,
    clientErrorHandler: answerClientError,
  });
}

/** The whole server, ready to listen: every route of the table, the description, the pages. */
export async function buildApp(db: Db, clock: Clock, config: AppConfig): Promise<FastifyInstance> {
  const http = createHttp(config);
  http.decorateRequest('caller', null);
  http.setValidatorCompiler(validatorCompiler);
  http.setErrorHandler(answerError);
  acceptJsonOnly(http);
  expectDeclaredAccess(http);
  logRequests(http);
  securityHeaders(http, config);
  await http.register(cookie);
  await servePages(http, {
    isSignedIn: (request) => readToken(request, config.publicUrl) !== undefined,
    demo: config.demo,
  });
  if (config.demo || config.apiDocs) await serveDescription(http);

  const sessions = createSessions(db, clock);
  const tell = actTeller({ clock, settings: config });
  const schedule = createSchedule(http);
  const server: Server = { http, db, clock, sessions, settings: config, tell, schedule };
  forgetKeptAnswers(server);
  healthRoutes(server);
  const mails = config.demo || config.mail.server !== null;
  sessionRoutes(server, { oidc: config.oidc ?? null, mails });
  peopleRoutes(server);
  missionRoutes(server);
  wordingRoutes(server);
  organisationRoutes(server);
  setUpRoutes(server, config.adminEmail ?? null);
  serveDocuments(server, config);
  communityRoutes(server);
  takeoverRoutes(server);
  standInRoutes(server);
  recipientRoutes(server);
  delegationRoutes(server);
  trailRoutes(server);
  complaintRoutes(server);
  searchRoutes(server);
  mailRoutes(server);
  newsRoutes(server);
  demoRoutes(server);
  return http;
}

/** The contracts and their documents, the threads that make, seal and verify them, and what the outbox leaves to do; all end together. */
function serveDocuments(server: Server, { sealing: settings, mail }: AppConfig): void {
  const { http, db, clock } = server;
  const renderer = new Renderer();
  const sealing = new Sealing(server, settings);
  const verifier = new Verifier();
  contractRoutes(server, {
    make: (contract) => makeParapheurFile(server, renderer.render, contract),
    read: (asked) => verifier.readBroughtBack(asked),
  });
  documentRoutes(server, renderer.render);
  evidenceRoutes(server, renderer.render);
  retentionRoutes(server, (report) => renderer.render('report', report));
  privacyRoutes(server, (report) => renderer.render('report', report, 'ua-1'));
  sealRoutes(server, sealing);
  verificationRoutes(server, verifier);
  const post = { server: mail.server && smtpServer(mail.server), from: mail.from };
  const send = mailSender(server, post, http.log);
  const work = {
    ...documentWork(server, renderer.render, sealing),
    'sign-in-mail': signInMailer(server),
    elimination: eliminator(server),
    mail: send,
    'secret-mail': send,
  };
  const worker = createOutboxWorker(db, clock, work, http.log);
  http.addHook('onReady', async () => worker.start());
  // The key of the first start is made once somebody can be answered, not before.
  http.addHook('onListen', () => {
    sealing.prepare().catch((err: unknown) => http.log.error({ err }, 'no key to seal with'));
  });
  http.addHook('onClose', async () => {
    await worker.stop();
    await Promise.all([renderer.close(), sealing.close(), verifier.close()]);
  });
}
