import { createHash, randomBytes } from 'node:crypto';
import { type Actor, type Authentication, actorOf, type GivenRole } from '@equipage/domain';
import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { reading } from '../db/connection.ts';
import type { Db } from '../db/database.ts';
import { delegatedSeatOf, maySubstitute } from '../db/delegations.ts';
import { presentExecutive, withOrganisation } from '../db/organisation.ts';
import { mayStandIn, steadsOf } from '../db/stand-ins.ts';
import type { Clock } from './clock.ts';
import { loadProfile } from './profile.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Without a request for so long, a session ends. */
export const idleLimit = 8 * hour;
/** However much it is used, a session ends after so long; in seconds for the cookie. */
export const longestSession = 7 * 24 * hour;
/** Who was asked who they are within so long may sign without being asked again. */
const freshFor = 15 * minute;
/** `last_seen_at` is written at most so often: a read must not cost a write. */
const seenEvery = minute;

/** The person of a session, as the directory knows them. */
export interface SessionPerson {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  jobTitle: string;
  directorate: string;
  roles: readonly GivenRole[];
}

/** Who sends a request, and how they were known. */
export interface Caller {
  /** The session's, which its owner names it by. */
  sessionId: string;
  person: SessionPerson;
  actor: Actor;
  authentication: Authentication;
  /** Whether they were asked who they are a short time ago: signing wants it. In the demonstration they always were. */
  isFresh: boolean;
  /** What the identity provider knows this session by; null without one. */
  idToken: string | null;
}

/** Where a session is opened from. */
export interface SessionOrigin {
  /** The caller's network address. */
  address: string;
  /** In plain words, as `browserName` says it. */
  browser?: string;
  /** The identity provider's token, which ends its own session in the end. */
  idToken?: string | null;
}

export interface Sessions {
  /** Opens a session; the token is given once and stored nowhere. */
  open(personId: string, authentication: Authentication, from: SessionOrigin): Promise<string>;
  /** Who this token stands for; null when it is unknown or over, or when the account is disabled. */
  find(token: string): Promise<Caller | null>;
  close(token: string): Promise<void>;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

function prepareFind({ read, tables }: Db) {
  const { sessions, people, organisation } = tables;
  const { id, firstName, lastName, email, jobTitle, directorate, roles } = people;
  return read
    .select({
      session: sessions,
      person: { id, firstName, lastName, email, jobTitle, directorate, roles },
      executiveId: presentExecutive(tables),
      mayStandIn: mayStandIn(tables),
      maySubstitute: maySubstitute(tables),
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(organisation, withOrganisation(tables))
    .where(and(eq(sessions.hash, sql.placeholder('hash')), isNull(people.disabledAt)))
    .prepare('find_session');
}

type FoundSession = Awaited<ReturnType<ReturnType<typeof prepareFind>['execute']>>[number];

/** Sessions as rows of hashed tokens, in real time whatever the demonstration's clock says. */
export function createSessions(db: Db, clock: Clock): Sessions {
  const { sessions } = db.tables;
  const byHash = prepareFind(db);
  const ago = (milliseconds: number) => new Date(clock.real().getTime() - milliseconds).toISOString();

  /** Days are the organisation's, by the domain's clock: the demonstration moves it. */
  const today = async () => clock.today((await loadProfile(db)).timeZone);
  /** Asks what is recorded of a person where there is something: each request is somebody's, most often nobody's stand-in. */
  const acting = async ({ person: { id, roles }, ...row }: FoundSession): Promise<Actor> => {
    const executiveId = row.executiveId ?? '';
    const connection = reading(db);
    const steads = row.mayStandIn ? await steadsOf(connection, id, today) : [];
    const delegation = row.maySubstitute
      ? await delegatedSeatOf(connection, id, { today, executiveId })
      : null;
    return actorOf(id, roles, { steads, delegation, executiveId });
  };

  return {
    async open(personId, authentication, { address, browser = '', idToken = null }) {
      const token = randomBytes(32).toString('base64url');
      const { method, issuer, subject, at } = authentication;
      if (method === 'paper' || method === 'parapheur')
        throw new Error('a signature given elsewhere opens no session');
      const now = ago(0);
      const known = { method, issuer, subject, authenticatedAt: at };
      const row = { ...known, hash: hashOf(token), personId, address, browser, idToken };
      await db.transact(async (tx) => {
        await tx.delete(sessions).where(lt(sessions.expiresAt, now));
        await tx
          .insert(sessions)
          .values({ ...row, createdAt: now, lastSeenAt: now, expiresAt: ago(-longestSession) });
      });
      return token;
    },

    async find(token) {
      const hash = hashOf(token);
      const [row] = await byHash.execute({ hash });
      if (!row || row.session.expiresAt <= ago(0) || row.session.lastSeenAt <= ago(idleLimit)) return null;
      if (row.session.lastSeenAt <= ago(seenEvery))
        await db.transact((tx) =>
          tx
            .update(sessions)
            .set({ lastSeenAt: ago(0) })
            .where(eq(sessions.hash, hash)),
        );
      const { method, issuer, subject, authenticatedAt } = row.session;
      return {
        sessionId: hash,
        person: row.person,
        actor: await acting(row),
        authentication: { method, issuer, subject, at: authenticatedAt },
        isFresh: method === 'demo' || authenticatedAt >= ago(freshFor),
        idToken: row.session.idToken,
      };
    },

    async close(token) {
      await db.transact((tx) => tx.delete(sessions).where(eq(sessions.hash, hashOf(token))));
    },
  };
}
