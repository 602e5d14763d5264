import { setTimeout } from 'node:timers/promises';
import type { Instant } from '@equipage/domain';
import { and, asc, eq, isNull, lt, lte, sql } from 'drizzle-orm';
import type { FastifyBaseLogger } from 'fastify';
import { prepared, reading, transacting } from '../db/connection.ts';
import type { Db } from '../db/database.ts';
import { type OutboxKind, type Patience, patience } from '../db/outbox.ts';
import type { Clock } from './clock.ts';

/** What is done for each kind of row; done again after a fault, so twice must be as once. */
export type OutboxWork = Record<OutboxKind, (subjectId: string) => Promise<void>>;

/** How long a claimed row is left to whoever claimed it: after a crash, another takes it then. In milliseconds. */
const lease = 30_000;
/** How often a row is looked for when none is due, in milliseconds. */
const pause = 500;

/** Growing waits, in milliseconds. */
const waitAfter = (attempts: number, { firstWait, longestWait }: Patience): number =>
  Math.min(firstWait * 2 ** (attempts - 1), longestWait);

interface Claimed {
  id: string;
  kind: OutboxKind;
  subjectId: string;
  attempts: number;
}

export interface OutboxWorker {
  start(): void;
  /** Waits for the work under way, and takes no more. */
  stop(): Promise<void>;
  /** Does what is due now, one row after the other; says how many. For tests, and for the loop. */
  drain(): Promise<number>;
}

/** Asked for each kind twice a second. */
const firstDue = prepared(({ queries, tables: { outbox } }) => {
  const isDue = and(
    eq(outbox.kind, sql.placeholder('kind')),
    isNull(outbox.doneAt),
    lte(outbox.dueAt, sql.param(sql.placeholder('now'), outbox.dueAt)),
  );
  return queries
    .select()
    .from(outbox)
    .where(and(isDue, lt(outbox.attempts, sql.placeholder('mostAttempts'))))
    .orderBy(asc(outbox.dueAt))
    .limit(1)
    .prepare('outbox_first_due');
});

/**
 * Does what transactions left to be done, one row of each kind at a time: a kind that waits for somebody else's server
 * holds up no other. Several instances may run: a row is claimed by a guarded update, which one of them wins.
 */
export function createOutboxWorker(
  db: Db,
  clock: Clock,
  work: OutboxWork,
  log: Pick<FastifyBaseLogger, 'warn' | 'error'>,
): OutboxWorker {
  const inMilliseconds = (milliseconds: number): Instant =>
    new Date(clock.real().getTime() + milliseconds).toISOString();
  let running: Promise<void> | null = null;
  const stopping = new AbortController();
  const { signal } = stopping;

  const kinds = Object.keys(work) as OutboxKind[];

  async function drain(kind: OutboxKind): Promise<number> {
    let done = 0;
    while (!signal.aborted) {
      const row = await claim(kind);
      if (row === null) break;
      await carryOut(row);
      done += 1;
    }
    return done;
  }

  async function claim(kind: OutboxKind): Promise<Claimed | null> {
    const { outbox } = db.tables;
    const { mostAttempts } = patience[kind];
    const [due] = await firstDue(reading(db)).execute({ kind, now: inMilliseconds(0), mostAttempts });
    if (due === undefined) return null;
    const claimed = await transacting(db, ({ queries }) =>
      queries
        .update(outbox)
        .set({ attempts: due.attempts + 1, dueAt: inMilliseconds(lease) })
        .where(and(eq(outbox.id, due.id), eq(outbox.attempts, due.attempts), isNull(outbox.doneAt)))
        .returning({ id: outbox.id }),
    );
    const { id, subjectId, attempts } = due;
    return claimed.length === 0 ? claim(kind) : { id, kind, subjectId, attempts: attempts + 1 };
  }

  async function carryOut({ id, kind, subjectId, attempts }: Claimed): Promise<void> {
    const { outbox } = db.tables;
    const settle = (set: Partial<typeof outbox.$inferInsert>) =>
      transacting(db, ({ queries }) => queries.update(outbox).set(set).where(eq(outbox.id, id)));
    try {
      await work[kind](subjectId);
      await settle({ doneAt: inMilliseconds(0), lastError: null });
    } catch (error) {
      const lastError = error instanceof Error ? error.message : String(error);
      await settle({ lastError, dueAt: inMilliseconds(waitAfter(attempts, patience[kind])) });
      if (attempts < patience[kind].mostAttempts)
        log.warn({ kind, subjectId, attempts, err: error }, 'left to do again later');
      else log.error({ kind, subjectId, attempts, err: error }, 'given up: somebody has to look at it');
    }
  }

  async function loop(kind: OutboxKind): Promise<void> {
    while (!signal.aborted) {
      await drain(kind).catch((err: unknown) => log.error({ err }, 'the outbox could not be read'));
      await setTimeout(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  return {
    start() {
      running ??= Promise.all(kinds.map(loop)).then(() => undefined);
    },
    async stop() {
      stopping.abort();
      await running;
    },
    async drain() {
      let done = 0;
      for (const kind of kinds) done += await drain(kind);
      return done;
    },
  };
}
